package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.intake.ContactAttempt;
import be.brugwachter.intake.Reading;
import be.brugwachter.intake.TrailStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts and openings in PostgreSQL. */
@Repository
public class JdbcTrail implements TrailStore {
    private final JdbcClient jdbc;

    public JdbcTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ContactAttempt attempt) {
        jdbc.sql("""
                insert into contact_attempt (party, id, intake, account, way, result, moment)
                values (:party, :id, :intake, :account, :way, :result, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", attempt.id())
                .param("intake", attempt.intake())
                .param("account", attempt.account())
                .param("way", attempt.way().name())
                .param("result", attempt.result().name())
                .param("at", utc(attempt.moment()))
                .update();
    }

    @Override
    public List<ContactAttempt> attempts(UUID intake) {
        return jdbc.sql(
                        "select id, intake, account, way, result, moment from contact_attempt where intake = :id order by moment, id")
                .param("id", intake)
                .query(JdbcTrail::attempt)
                .list();
    }

    private static ContactAttempt attempt(ResultSet row, int number) throws SQLException {
        return new ContactAttempt(
                row.getObject("id", UUID.class),
                row.getObject("intake", UUID.class),
                row.getObject("account", UUID.class),
                ContactAttempt.Way.valueOf(row.getString("way")),
                ContactAttempt.Result.valueOf(row.getString("result")),
                IntakeRow.moment(row, "moment"));
    }

    @Override
    public void forget(UUID intake) {
        jdbc.sql("delete from contact_attempt where intake = :id")
                .param("id", intake)
                .update();
    }

    @Override
    public void add(Reading reading) {
        jdbc.sql("""
                insert into reading (party, id, intake, account, purpose, moment)
                values (:party, :id, :intake, :account, :purpose, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", reading.id())
                .param("intake", reading.intake())
                .param("account", reading.account())
                .param("purpose", reading.purpose())
                .param("at", utc(reading.moment()))
                .update();
    }

    @Override
    public List<Reading> readings(UUID intake) {
        return jdbc.sql(
                        "select id, intake, account, purpose, moment from reading where intake = :id order by moment, id")
                .param("id", intake)
                .query((ResultSet row, int number) -> new Reading(
                        row.getObject("id", UUID.class),
                        row.getObject("intake", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("purpose"),
                        IntakeRow.moment(row, "moment")))
                .list();
    }
}
