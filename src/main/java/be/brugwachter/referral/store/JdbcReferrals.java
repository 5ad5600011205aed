package be.brugwachter.referral.store;

import be.brugwachter.clause.Clause;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.referral.Course;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralStore;
import be.brugwachter.shared.Municipality;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Referrals in PostgreSQL; what is personal is encrypted before it gets here. */
@Repository
public class JdbcReferrals implements ReferralStore {
    private static final String SELECT = "select " + ReferralRow.COLUMNS + " from referral ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.shared();

    public JdbcReferrals(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void add(Referral.Draft draft) {
        Course course = draft.course();
        vault.newKey(key(draft.id()));
        jdbc.sql("""
                insert into referral (party, id, sitting, account, team, protocol, protocol_version, receiver, consent, state,
                  begun_at, changed_at)
                values (:party, :id, :sitting, :account, :team, :protocol, :version, :receiver, :consent, 'DRAFT', :at, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", draft.id())
                .param("sitting", course.sitting())
                .param("account", course.account())
                .param("team", course.team())
                .param("protocol", course.protocol().value())
                .param("version", course.protocolVersion())
                .param("receiver", course.receiver().key())
                .param("consent", course.consent())
                .param("at", ReferralRow.utc(draft.begun()))
                .update();
    }

    @Override
    public Optional<Referral> find(UUID id) {
        return one(SELECT + "where id = :id", id);
    }

    @Override
    public Optional<Referral> lock(UUID id) {
        return one(SELECT + "where id = :id for update", id);
    }

    private Optional<Referral> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(ReferralRow::read).optional();
    }

    @Override
    public void move(Referral.Dispatched next) {
        jdbc.sql("""
                update referral set state = :state, parcel = :parcel, grounds = :grounds, changed_at = :at, erase_at = :erase
                where id = :id
                """)
                .param("state", ReferralRow.state(next))
                .param("parcel", next.parcel())
                .param(
                        "grounds",
                        next instanceof Referral.Held held
                                ? held.grounds().stream().map(Clause::name).toArray(String[]::new)
                                : new String[0])
                .param("at", ReferralRow.utc(next.since()))
                .param("erase", ReferralRow.eraseAt(next).map(ReferralRow::utc).orElse(null))
                .param("id", next.id())
                .update();
    }

    @Override
    public List<Referral> madeBy(UUID account) {
        return many(SELECT + "where account = :id order by begun_at desc, id", account);
    }

    @Override
    public List<Referral> sitting(UUID sitting) {
        return many(SELECT + "where sitting = :id order by begun_at, id", sitting);
    }

    private List<Referral> many(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(ReferralRow::read).list();
    }

    @Override
    public void keepDetails(UUID id, Municipality municipality, RawDetails details) {
        byte[] plain = json.writeValueAsBytes(details);
        byte[] place = (municipality.nis() + " " + municipality.name()).getBytes(StandardCharsets.UTF_8);
        jdbc.sql("update referral set details = :details, municipality = :place where id = :id and state = 'DRAFT'")
                .param("details", vault.seal(key(id), "details", plain))
                .param("place", vault.seal(key(id), "municipality", place))
                .param("id", id)
                .update();
    }

    @Override
    public Optional<RawDetails> details(UUID id) {
        return sealed(id, "details").map(plain -> json.readValue(plain, RawDetails.class));
    }

    @Override
    public Optional<Municipality> residence(UUID id) {
        return sealed(id, "municipality").map(plain -> {
            String[] part = new String(plain, StandardCharsets.UTF_8).split(" ", 2);
            return new Municipality(part[0], part[1]);
        });
    }

    private Optional<byte[]> sealed(UUID id, String column) {
        return jdbc.sql("select " + column + " from referral where id = :id and " + column + " is not null")
                .param("id", id)
                .query((ResultSet row, int number) -> row.getBytes(1))
                .optional()
                .map(locked -> vault.open(key(id), column, locked));
    }

    @Override
    public void drop(UUID draft) {
        vault.destroy(key(draft));
        jdbc.sql("delete from referral where id = :id and state = 'DRAFT'")
                .param("id", draft)
                .update();
    }

    @Override
    public void wipe(UUID id) {
        vault.destroy(key(id));
        jdbc.sql("update referral set details = null, municipality = null where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void erase(UUID id, Instant moment) {
        wipe(id);
        jdbc.sql("""
                update referral set erasure = state, state = 'ERASED', changed_at = :at, erase_at = null where id = :id
                """).param("at", ReferralRow.utc(moment)).param("id", id).update();
    }

    @Override
    public List<UUID> draftsBefore(Instant moment) {
        return due("state = 'DRAFT' and begun_at < :at", moment);
    }

    @Override
    public List<UUID> holdingDetails(Instant moment) {
        return due("details is not null and state <> 'DRAFT' and begun_at <= :at", moment);
    }

    @Override
    public List<UUID> dueToErase(Instant moment) {
        return due("erase_at <= :at", moment);
    }

    @Override
    public List<UUID> unopenedSince(Instant moment, String protocol, int version) {
        return jdbc.sql("""
                select id from referral where state in ('SENT', 'UNDELIVERED', 'HELD') and changed_at < :at
                  and protocol = :protocol and protocol_version = :version
                """)
                .param("at", ReferralRow.utc(moment))
                .param("protocol", protocol)
                .param("version", version)
                .query(UUID.class)
                .list();
    }

    private List<UUID> due(String condition, Instant moment) {
        return jdbc.sql("select id from referral where " + condition)
                .param("at", ReferralRow.utc(moment))
                .query(UUID.class)
                .list();
    }

    private static KeyRef key(UUID id) {
        return new KeyRef("referral", id);
    }
}
