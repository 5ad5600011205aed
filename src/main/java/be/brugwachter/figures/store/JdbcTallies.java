package be.brugwachter.figures.store;

import be.brugwachter.figures.Kind;
import be.brugwachter.figures.Tally;
import be.brugwachter.figures.TallyStore;
import be.brugwachter.trust.Walls;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code figure} and {@code figure_book}. */
@Repository
public class JdbcTallies implements TallyStore {
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;

    public JdbcTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long lockPosition() {
        begin();
        return jdbc.sql("select position from figure_book for update")
                .query(Long.class)
                .single();
    }

    private void begin() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        jdbc.sql("""
                insert into figure_book (party, id, position, secret) values (:party, :id, 0, :secret)
                on conflict (party) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("secret", HexFormat.of().formatHex(secret))
                .update();
    }

    @Override
    public void counted(long position) {
        jdbc.sql("update figure_book set position = :position")
                .param("position", position)
                .update();
    }

    @Override
    public void add(Collection<Tally> tallies) {
        Map<String, List<Tally>> same =
                tallies.stream().collect(Collectors.groupingBy(JdbcTallies::name, TreeMap::new, Collectors.toList()));
        same.values()
                .forEach(each -> add(
                        each.getFirst(), each.stream().mapToInt(Tally::count).sum()));
    }

    private static String name(Tally tally) {
        return tally.month() + "|" + tally.protocol() + "|" + tally.kind() + "|" + tally.detail();
    }

    private void add(Tally tally, int count) {
        jdbc.sql("""
                insert into figure (party, id, month, protocol, kind, detail, count)
                values (:party, :id, :month, :protocol, :kind, :detail, :count)
                on conflict (party, month, protocol, kind, detail) do update
                set count = figure.count + excluded.count
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("month", tally.month().atDay(1))
                .param("protocol", tally.protocol())
                .param("kind", tally.kind().name())
                .param("detail", tally.detail())
                .param("count", count)
                .update();
    }

    @Override
    public List<Tally> of(int year, Collection<String> protocols) {
        return jdbc.sql("""
                select month, protocol, kind, detail, count from figure
                where month >= :from and month < :until and (protocol = any(:protocols) or kind = 'ERASED_LATE')
                order by month, protocol, kind, detail
                """)
                .param("protocols", protocols.toArray(String[]::new))
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year + 1, 1, 1))
                .query(JdbcTallies::read)
                .list();
    }

    private static Tally read(ResultSet row, int number) throws SQLException {
        return new Tally(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("protocol"),
                Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                row.getInt("count"));
    }

    @Override
    public List<Integer> years() {
        // From the first month to the last by the index: a list of all months would be read for nothing but its ends.
        return jdbc.sql("""
                select year from generate_series(
                  (select extract(year from min(month))::integer from figure),
                  (select extract(year from max(month))::integer from figure)) as year
                where exists (select from figure
                  where month >= make_date(year, 1, 1) and month < make_date(year + 1, 1, 1))
                order by year desc
                """).query(Integer.class).list();
    }

    @Override
    public String secret() {
        return jdbc.sql("select secret from figure_book")
                .query(String.class)
                .optional()
                .orElse("");
    }
}
