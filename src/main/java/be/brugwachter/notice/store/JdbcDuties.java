package be.brugwachter.notice.store;

import be.brugwachter.notice.DutyStore;
import be.brugwachter.notice.LawChange;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code law_change} and {@code contact_check}. */
@Repository
public class JdbcDuties implements DutyStore {
    private final JdbcClient jdbc;

    public JdbcDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(LawChange change, Actor by) {
        return jdbc.sql("""
                insert into law_change (party, id, protocol, basis, ends, from_day, told_at, told_by)
                values (:party, :id, :protocol, :basis, :ends, :from, :at, :by)
                on conflict (party, id) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", change.id())
                        .param("protocol", change.protocol().value())
                        .param("basis", change.basis())
                        .param("ends", change.ends())
                        .param("from", change.from())
                        .param("at", JdbcCases.utc(change.told()))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    @Override
    public List<LawChange> changes() {
        return jdbc.sql("""
                select id, protocol, basis, ends, from_day, told_at, confirmed_at from law_change order by told_at desc, id
                """).query((row, number) -> change(row)).list();
    }

    private static LawChange change(ResultSet row) throws SQLException {
        return new LawChange(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                row.getString("basis"),
                row.getBoolean("ends"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    @Override
    public boolean confirmed(UUID change, Instant moment) {
        return jdbc.sql("update law_change set confirmed_at = :at where id = :id and confirmed_at is null")
                        .param("at", JdbcCases.utc(moment))
                        .param("id", change)
                        .update()
                == 1;
    }

    @Override
    public void checked(ProtocolId protocol, Actor by, Instant moment) {
        jdbc.sql("""
                insert into contact_check (party, id, protocol, checked_at, checked_by)
                values (:party, :id, :protocol, :at, :by)
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("protocol", protocol.value())
                .param("at", JdbcCases.utc(moment))
                .param("by", by.account())
                .update();
    }

    @Override
    public Optional<Instant> lastChecked(ProtocolId protocol) {
        return jdbc.sql(
                        "select checked_at from contact_check where protocol = :protocol order by checked_at desc limit 1")
                .param("protocol", protocol.value())
                .query((row, number) ->
                        row.getObject("checked_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
