package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.intake.OnwardConsent;
import be.brugwachter.intake.OnwardDisclosure;
import be.brugwachter.intake.OnwardStore;
import be.brugwachter.shared.DataItem;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went on to partners, in PostgreSQL: ids, lists and days. */
@Repository
public class JdbcOnward implements OnwardStore {
    private static final String ONWARD = """
            select id, intake, partner, professional, items, told, manner, asked_by, asked_on, recorded_at, parcel, state,
                   to_call, changed_at
            from onward
            """;

    private final JdbcClient jdbc;

    public JdbcOnward(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(OnwardDisclosure agreed) {
        OnwardConsent consent = agreed.consent();
        jdbc.sql("""
                insert into onward (party, id, intake, partner, professional, items, told, manner, asked_by, asked_on,
                    recorded_at, state, changed_at)
                values (:party, :id, :intake, :partner, :professional, :items, :told, :manner, :by, :on, :at, :state, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", agreed.id())
                .param("intake", agreed.intake())
                .param("partner", consent.partner())
                .param("professional", consent.professional())
                .param("items", joined(consent.items()))
                .param("told", joined(consent.told()))
                .param("manner", consent.manner().name())
                .param("by", consent.askedBy())
                .param("on", consent.askedOn())
                .param("at", utc(agreed.recordedAt()))
                .param("state", agreed.state().name())
                .update();
    }

    private static String joined(Collection<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(String names, Function<String, T> of) {
        return Stream.of(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(of)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<OnwardDisclosure> find(UUID id) {
        return one("where id = :id", id);
    }

    @Override
    public Optional<OnwardDisclosure> lock(UUID id) {
        return one("where id = :id for update", id);
    }

    @Override
    public Optional<OnwardDisclosure> lockByParcel(UUID parcel) {
        return one("where parcel = :id for update", parcel);
    }

    private Optional<OnwardDisclosure> one(String where, UUID id) {
        return jdbc.sql(ONWARD + where)
                .param("id", id)
                .query(JdbcOnward::onward)
                .optional();
    }

    @Override
    public List<OnwardDisclosure> of(UUID intake) {
        return jdbc.sql(ONWARD + "where intake = :intake order by recorded_at, id")
                .param("intake", intake)
                .query(JdbcOnward::onward)
                .list();
    }

    @Override
    public List<OnwardDisclosure> toCall() {
        return jdbc.sql(ONWARD + "where to_call order by changed_at, id")
                .query(JdbcOnward::onward)
                .list();
    }

    @Override
    public List<OnwardDisclosure> unopenedSince(Instant moment) {
        return jdbc.sql(ONWARD + "where state in ('SENT', 'HELD', 'UNDELIVERED') and changed_at < :moment order by id")
                .param("moment", utc(moment))
                .query(JdbcOnward::onward)
                .list();
    }

    @Override
    public void move(OnwardDisclosure next) {
        jdbc.sql("""
                update onward set parcel = :parcel, state = :state, to_call = :call, changed_at = :at where id = :id
                """)
                .param("id", next.id())
                .param("parcel", next.parcel().orElse(null))
                .param("state", next.state().name())
                .param("call", next.toCall())
                .param("at", utc(next.since()))
                .update();
    }

    private static OnwardDisclosure onward(ResultSet row, int number) throws SQLException {
        return new OnwardDisclosure(
                row.getObject("id", UUID.class),
                row.getObject("intake", UUID.class),
                consent(row),
                IntakeRow.moment(row, "recorded_at"),
                Optional.ofNullable(row.getObject("parcel", UUID.class)),
                OnwardDisclosure.State.valueOf(row.getString("state")),
                row.getBoolean("to_call"),
                IntakeRow.moment(row, "changed_at"));
    }

    private static OnwardConsent consent(ResultSet row) throws SQLException {
        return new OnwardConsent(
                row.getObject("partner", UUID.class),
                row.getObject("professional", UUID.class),
                split(row.getString("items"), DataItem::valueOf),
                split(row.getString("told"), Point::valueOf),
                Manner.valueOf(row.getString("manner")),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_on", LocalDate.class));
    }
}
