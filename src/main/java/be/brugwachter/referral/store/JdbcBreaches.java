package be.brugwachter.referral.store;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.referral.BreachLine;
import be.brugwachter.referral.BreachStore;
import be.brugwachter.trust.Walls;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Breach reports in PostgreSQL: ids only. */
@Repository
public class JdbcBreaches implements BreachStore {
    private final JdbcClient jdbc;

    public JdbcBreaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean wrongReceiver(UUID referral, Instant moment) {
        return jdbc.sql("""
                insert into breach_report (party, id, referral, kind, reported_at)
                values (:party, :id, :referral, 'WRONG_RECEIVER', :at)
                on conflict (party, referral, kind) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", UUID.randomUUID())
                        .param("referral", referral)
                        .param("at", moment.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<BreachLine> all() {
        return jdbc.sql("""
                select b.id, b.referral, r.protocol, b.reported_at, b.seen_at
                from breach_report b left join referral r on r.party = b.party and r.id = b.referral
                order by b.reported_at desc, b.id
                """)
                .query((row, number) -> new BreachLine(
                        row.getObject("id", UUID.class),
                        row.getObject("referral", UUID.class),
                        Optional.ofNullable(row.getString("protocol")).map(ProtocolId::new),
                        row.getTimestamp("reported_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("seen_at")).map(Timestamp::toInstant)))
                .list();
    }

    @Override
    public Optional<UUID> seen(UUID line, Instant moment) {
        return jdbc.sql("""
                update breach_report set seen_at = :at where id = :id and seen_at is null returning referral
                """)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .param("id", line)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<Instant> reported(UUID referral) {
        return jdbc.sql("select reported_at from breach_report where referral = :referral")
                .param("referral", referral)
                .query((row, number) -> row.getTimestamp("reported_at").toInstant())
                .optional();
    }
}
