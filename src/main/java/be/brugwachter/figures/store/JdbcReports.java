package be.brugwachter.figures.store;

import be.brugwachter.figures.ReportStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code year_report} and {@code published_figures}. */
@Repository
public class JdbcReports implements ReportStore {
    private static final String PUBLISHED = "select year, moment, json, csv from published_figures ";

    private final JdbcClient jdbc;

    public JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Made made) {
        jdbc.sql("""
                insert into year_report (party, id, year, made_at, entries, waiting, flaw)
                values (:party, :id, :year, :moment, :entries, :waiting, :flaw)
                """)
                .param("party", Walls.party().key())
                .param("id", made.id())
                .param("year", made.year())
                .param("moment", made.moment().atOffset(ZoneOffset.UTC))
                .param("entries", made.entries())
                .param("waiting", made.waiting())
                .param("flaw", made.flaw().orElse(null))
                .update();
    }

    @Override
    public Optional<Made> last(int year) {
        return jdbc.sql("""
                select id, year, made_at, entries, waiting, flaw from year_report where year = :year
                order by made_at desc, id limit 1
                """)
                .param("year", year)
                .query((row, number) -> new Made(
                        row.getObject("id", UUID.class),
                        row.getInt("year"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getLong("entries"),
                        row.getInt("waiting"),
                        Optional.ofNullable(row.getString("flaw"))))
                .optional();
    }

    @Override
    public boolean publish(UUID id, Published published) {
        return jdbc.sql("""
                insert into published_figures (party, id, year, moment, json, csv)
                values (:party, :id, :year, :moment, :json, :csv)
                on conflict (party, year) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", id)
                        .param("year", published.year())
                        .param("moment", published.moment().atOffset(ZoneOffset.UTC))
                        .param("json", published.json())
                        .param("csv", published.csv())
                        .update()
                == 1;
    }

    @Override
    public Optional<Published> published(int year) {
        return jdbc.sql(PUBLISHED + "where year = :year")
                .param("year", year)
                .query(JdbcReports::read)
                .optional();
    }

    @Override
    public List<Published> published() {
        return jdbc.sql(PUBLISHED + "order by year desc")
                .query(JdbcReports::read)
                .list();
    }

    private static Published read(ResultSet row, int number) throws SQLException {
        return new Published(
                row.getInt("year"),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getString("json"),
                row.getString("csv"));
    }
}
