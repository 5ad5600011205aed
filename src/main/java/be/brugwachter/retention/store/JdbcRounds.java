package be.brugwachter.retention.store;

import be.brugwachter.retention.RoundReport;
import be.brugwachter.retention.RoundReport.Outcome;
import be.brugwachter.retention.RoundStore;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds in PostgreSQL. */
@Repository
public class JdbcRounds implements RoundStore {
    private final JdbcClient jdbc;

    public JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RoundReport report) {
        jdbc.sql("""
                insert into night_round (party, id, day, shelf, moment, went, outcome, trouble)
                values (:party, :id, :day, :shelf, :moment, :went, :outcome, :trouble)
                on conflict (party, day, shelf) do update
                set moment = excluded.moment, went = night_round.went + excluded.went, outcome = excluded.outcome,
                    trouble = excluded.trouble
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("day", report.day())
                .param("shelf", report.shelf().name())
                .param("moment", report.moment().atOffset(ZoneOffset.UTC))
                .param("went", report.went())
                .param("outcome", report.outcome().name())
                .param("trouble", report.trouble().orElse(null))
                .update();
    }

    @Override
    public List<RoundReport> last(int most) {
        return jdbc.sql("""
                select day, shelf, moment, went, outcome, trouble from night_round order by day desc, shelf limit :most
                """).param("most", most).query(JdbcRounds::read).list();
    }

    @Override
    public Map<Outcome, Integer> days(LocalDate from, LocalDate until) {
        Map<Outcome, Integer> days = new EnumMap<>(Outcome.class);
        jdbc.sql("""
                select worst, count(*) as days from (
                  select case when bool_or(outcome = 'FAILED') then 'FAILED'
                              when bool_or(outcome = 'HINDERED') then 'HINDERED' else 'DONE' end as worst
                  from night_round where day >= :from and day < :until group by day) each_day
                group by worst
                """).param("from", from).param("until", until).query(row -> {
            days.put(Outcome.valueOf(row.getString("worst")), row.getInt("days"));
        });
        return days;
    }

    private static RoundReport read(ResultSet row, int number) throws SQLException {
        return new RoundReport(
                row.getObject("day", LocalDate.class),
                ShelfName.valueOf(row.getString("shelf")),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getInt("went"),
                Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("trouble")));
    }
}
