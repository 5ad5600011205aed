package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.intake.ContactDecision;
import be.brugwachter.intake.ContactDecision.Choice;
import be.brugwachter.intake.ContactDecision.WhyKeepTrying;
import be.brugwachter.intake.ContactDecision.WhyLetGo;
import be.brugwachter.intake.DecisionStore;
import be.brugwachter.intake.FoundFlaw;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions and flaws in PostgreSQL. */
@Repository
public class JdbcDecisions implements DecisionStore {
    private final JdbcClient jdbc;

    public JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ContactDecision decision) {
        boolean on = decision.choice() instanceof Choice.KeepTrying;
        jdbc.sql("""
                insert into contact_decision (party, id, intake, account, choice, reason, until, moment)
                values (:party, :id, :intake, :account, :choice, :reason, :until, :moment)
                """)
                .param("party", Walls.party().key())
                .param("id", decision.id())
                .param("intake", decision.intake())
                .param("account", decision.account())
                .param("choice", on ? "KEEP_TRYING" : "LET_GO")
                .param("reason", reason(decision.choice()))
                .param("until", decision.choice() instanceof Choice.KeepTrying keep ? keep.until() : null)
                .param("moment", utc(decision.moment()))
                .update();
    }

    private static String reason(Choice choice) {
        return switch (choice) {
            case Choice.KeepTrying keep -> keep.why().name();
            case Choice.LetGo go -> go.why().name();
        };
    }

    @Override
    public List<ContactDecision> of(UUID intake) {
        return jdbc.sql("""
                select id, intake, account, choice, reason, until, moment from contact_decision
                where intake = :intake order by moment, id
                """)
                .param("intake", intake)
                .query(JdbcDecisions::decision)
                .list();
    }

    private static ContactDecision decision(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        Choice choice = "KEEP_TRYING".equals(row.getString("choice"))
                ? new Choice.KeepTrying(WhyKeepTrying.valueOf(reason), row.getObject("until", LocalDate.class))
                : new Choice.LetGo(WhyLetGo.valueOf(reason));
        return new ContactDecision(
                row.getObject("id", UUID.class),
                row.getObject("intake", UUID.class),
                row.getObject("account", UUID.class),
                choice,
                IntakeRow.moment(row, "moment"));
    }

    @Override
    public Optional<LocalDate> tryUntil(UUID intake) {
        return jdbc.sql("""
                select until from contact_decision where intake = :intake and until is not null
                order by moment desc, id limit 1
                """).param("intake", intake).query(LocalDate.class).optional();
    }

    @Override
    public void add(FoundFlaw flaw) {
        jdbc.sql("""
                insert into flaw (party, id, intake, item, kind, moment) values (:party, :id, :intake, :item, :kind, :moment)
                """)
                .param("party", Walls.party().key())
                .param("id", flaw.id())
                .param("intake", flaw.intake())
                .param("item", flaw.item().name())
                .param("kind", flaw.kind().name())
                .param("moment", utc(flaw.moment()))
                .update();
    }

    @Override
    public List<FoundFlaw> flaws(UUID intake) {
        return jdbc.sql("select id, intake, item, kind, moment from flaw where intake = :intake order by moment, id")
                .param("intake", intake)
                .query((ResultSet row, int number) -> new FoundFlaw(
                        row.getObject("id", UUID.class),
                        row.getObject("intake", UUID.class),
                        DataItem.valueOf(row.getString("item")),
                        Quality.Flaw.valueOf(row.getString("kind")),
                        IntakeRow.moment(row, "moment")))
                .list();
    }

    @Override
    public Optional<UUID> intakeOf(UUID flaw) {
        return jdbc.sql("select intake from flaw where id = :id")
                .param("id", flaw)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void tell(UUID flaw, UUID onward, UUID account, Instant moment) {
        jdbc.sql("""
                insert into flaw_told (party, id, flaw, onward, account, moment)
                values (:party, :id, :flaw, :onward, :account, :at) on conflict do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("flaw", flaw)
                .param("onward", onward)
                .param("account", account)
                .param("at", utc(moment))
                .update();
    }

    @Override
    public void confirm(UUID flaw, UUID onward, UUID account, Instant moment) {
        jdbc.sql("""
                update flaw_told set confirmed_by = :account, confirmed_at = :at
                where flaw = :flaw and onward = :onward and confirmed_at is null
                """)
                .param("flaw", flaw)
                .param("onward", onward)
                .param("account", account)
                .param("at", utc(moment))
                .update();
    }

    @Override
    public Set<UUID> confirmed(UUID flaw) {
        return jdbc.sql("select onward from flaw_told where flaw = :flaw and confirmed_at is not null")
                .param("flaw", flaw)
                .query(UUID.class)
                .set();
    }

    @Override
    public Set<UUID> told(UUID flaw) {
        return jdbc.sql("select onward from flaw_told where flaw = :flaw")
                .param("flaw", flaw)
                .query(UUID.class)
                .set();
    }
}
