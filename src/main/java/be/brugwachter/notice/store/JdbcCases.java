package be.brugwachter.notice.store;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseStore;
import be.brugwachter.notice.Choice;
import be.brugwachter.notice.Counted;
import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Step;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code breach_case}, {@code breach_step} and {@code breach_scope}. */
@Repository
public class JdbcCases implements CaseStore {
    private final JdbcClient jdbc;

    public JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(BreachCase breach, Actor by, Instant moment) {
        return jdbc.sql("""
                insert into breach_case (party, id, protocol, kind, aware_at, noticed_by, drill, opened_at, opened_by)
                values (:party, :id, :protocol, :kind, :aware, :noticed, :drill, :at, :by)
                on conflict (party, id) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", breach.id())
                        .param("protocol", breach.protocol().orElseThrow().value())
                        .param("kind", breach.kind().name())
                        .param("aware", utc(breach.aware()))
                        .param("noticed", breach.noticedBy().name())
                        .param("drill", breach.drill())
                        .param("at", utc(moment))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    @Override
    public void lock(UUID breach) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('breach ' || :party || ' ' || :breach, 0))")
                .param("party", Walls.party().key())
                .param("breach", breach.toString())
                .query((row, number) -> number)
                .list();
    }

    @Override
    public List<BreachCase> breaches() {
        return jdbc.sql("select id, protocol, kind, aware_at, noticed_by, drill from breach_case")
                .query((row, number) -> breach(row))
                .list();
    }

    private static BreachCase breach(ResultSet row) throws SQLException {
        return new BreachCase(
                row.getObject("id", UUID.class),
                Optional.of(new ProtocolId(row.getString("protocol"))),
                BreachKind.valueOf(row.getString("kind")),
                row.getObject("aware_at", OffsetDateTime.class).toInstant(),
                Role.valueOf(row.getString("noticed_by")),
                row.getBoolean("drill"),
                Optional.empty(),
                false);
    }

    @Override
    public boolean add(UUID breach, Step step, Actor by) {
        return jdbc.sql("""
                insert into breach_step (party, id, breach, choice, theirs, recorded_at, recorded_by)
                values (:party, :id, :breach, :choice, :theirs, :at, :by)
                on conflict (party, id) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", step.id())
                        .param("breach", breach)
                        .param("choice", step.choice().name())
                        .param("theirs", step.theirs())
                        .param("at", utc(step.recorded()))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    @Override
    public List<Step> steps(UUID breach) {
        return jdbc.sql("""
                select id, choice, theirs, recorded_at from breach_step where breach = :breach order by recorded_at, id
                """)
                .param("breach", breach)
                .query((row, number) -> new Step(
                        row.getObject("id", UUID.class),
                        Choice.valueOf(row.getString("choice")),
                        row.getBoolean("theirs"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void add(UUID breach, Incident incident, Counted counted) {
        jdbc.sql("""
                insert into breach_scope (party, id, breach, kind, from_at, until_at, sheet, sheet_too, account, role, referral,
                    readable, with_more, recorded_at)
                values (:party, :id, :breach, :kind, :from, :until, :sheet, :too, :account, :role, :referral, :readable, :more, :at)
                """)
                .params(IncidentRow.columns(incident))
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("breach", breach)
                .param("readable", counted.readable())
                .param("more", counted.withMore())
                .param("at", utc(counted.moment()))
                .update();
    }

    @Override
    public Optional<Counted> counted(UUID breach) {
        return jdbc.sql("""
                select readable, with_more, recorded_at from breach_scope
                where breach = :breach and readable is not null order by recorded_at desc, id limit 1
                """)
                .param("breach", breach)
                .query((row, number) -> new Counted(
                        row.getLong("readable"),
                        row.getLong("with_more"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public Optional<Incident> incident(UUID breach) {
        return jdbc.sql("select * from breach_scope where breach = :breach order by recorded_at desc, id limit 1")
                .param("breach", breach)
                .query((row, number) -> IncidentRow.read(row))
                .optional();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
