package be.brugwachter.referral.store;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.referral.Stop;
import be.brugwachter.referral.StopStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stops in PostgreSQL, one row for each referral that was ever stopped. */
@Repository
public class JdbcStops implements StopStore {
    private static final String SELECT = """
            select r.id, r.account, r.protocol, r.parcel, r.consent, s.stopped_at, s.follows_at, s.undone_at, s.followed_at, s.told_at
            from stopped_referral s join referral r on r.party = s.party and r.id = s.id
            """;

    private final JdbcClient jdbc;

    public JdbcStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Stop.Sent> sent(UUID referral) {
        return jdbc.sql("""
                select id, account, protocol, parcel, consent from referral
                where id = :id and parcel is not null and consent is not null for update
                """)
                .param("id", referral)
                .query((row, number) -> sent(row))
                .optional();
    }

    @Override
    public Optional<Stop> find(UUID referral) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", referral)
                .query(JdbcStops::read)
                .optional();
    }

    @Override
    public List<Stop> open() {
        return jdbc.sql(SELECT + "where s.undone_at is null and s.told_at is null order by s.stopped_at, s.id")
                .query(JdbcStops::read)
                .list();
    }

    @Override
    public void stop(UUID referral, Instant at, Instant follows) {
        jdbc.sql("""
                insert into stopped_referral (party, id, stopped_at, follows_at) values (:party, :id, :at, :follows)
                on conflict (party, id) do update
                set stopped_at = :at, follows_at = :follows, undone_at = null, followed_at = null, told_at = null
                """)
                .param("party", Walls.party().key())
                .param("id", referral)
                .param("at", ReferralRow.utc(at))
                .param("follows", ReferralRow.utc(follows))
                .update();
    }

    @Override
    public void undo(UUID referral, Instant at) {
        set("undone_at", referral, at);
    }

    @Override
    public void follows(UUID referral, Instant at) {
        set("follows_at", referral, at);
    }

    @Override
    public void followed(UUID referral, Instant at) {
        set("followed_at", referral, at);
    }

    @Override
    public void told(UUID referral, Instant at) {
        set("told_at", referral, at);
    }

    private void set(String column, UUID referral, Instant at) {
        jdbc.sql("update stopped_referral set " + column + " = :at where id = :id")
                .param("at", ReferralRow.utc(at))
                .param("id", referral)
                .update();
    }

    private static Stop read(ResultSet row, int number) throws SQLException {
        return new Stop(
                sent(row),
                moment(row, "stopped_at").orElseThrow(),
                moment(row, "follows_at").orElseThrow(),
                moment(row, "undone_at"),
                moment(row, "followed_at"),
                moment(row, "told_at"));
    }

    private static Stop.Sent sent(ResultSet row) throws SQLException {
        return new Stop.Sent(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                new ProtocolId(row.getString("protocol")),
                row.getObject("parcel", UUID.class),
                row.getObject("consent", UUID.class));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
