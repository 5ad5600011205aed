package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.SheetStore;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code sheet} and {@code sheet_line}. */
@Repository
public class JdbcSheets implements SheetStore {
    private static final String SHEET = """
            select s.*, (select count(*) from sheet_line l
                         where l.party = s.party and l.sheet = s.id and l.burnt_at is null) as open_lines
            from sheet s
            """;
    private static final String OPEN_LINES =
            "select id, sheet, number, secret from sheet_line where sheet = :sheet and burnt_at is null order by number ";

    private final JdbcClient jdbc;

    public JdbcSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PassphraseSheet sheet, List<Line> lines) {
        jdbc.sql("""
                insert into sheet (party, id, protocol, keeper, deputy, fingerprint, made_at, expires_at)
                values (:party, :id, :protocol, :keeper, :deputy, :fingerprint, :madeAt, :expiresAt)
                """)
                .param("party", Walls.party().key())
                .param("id", sheet.id())
                .param("protocol", sheet.protocol().value())
                .param("keeper", sheet.keeper())
                .param("deputy", sheet.deputy())
                .param("fingerprint", sheet.fingerprint())
                .param("madeAt", Moments.at(sheet.madeAt()))
                .param("expiresAt", Moments.at(sheet.expiresAt()))
                .update();
        lines.forEach(this::add);
    }

    private void add(Line line) {
        jdbc.sql("""
                insert into sheet_line (party, id, sheet, number, secret) values (:party, :id, :sheet, :number, :secret)
                """)
                .param("party", Walls.party().key())
                .param("id", line.id())
                .param("sheet", line.sheet())
                .param("number", line.number())
                .param("secret", line.secret())
                .update();
    }

    @Override
    public List<PassphraseSheet> of(ProtocolId protocol) {
        return jdbc.sql(SHEET + "where s.protocol = :protocol order by s.made_at desc, s.id")
                .param("protocol", protocol.value())
                .query(JdbcSheets::sheet)
                .list();
    }

    @Override
    public Optional<PassphraseSheet> lock(UUID sheet) {
        return jdbc.sql(SHEET + "where s.id = :id for update of s")
                .param("id", sheet)
                .query(JdbcSheets::sheet)
                .optional();
    }

    @Override
    public List<Line> lockOpenLines(UUID sheet) {
        return jdbc.sql(OPEN_LINES + "for update")
                .param("sheet", sheet)
                .query(JdbcSheets::line)
                .list();
    }

    @Override
    public Optional<Line> takeLine(UUID sheet) {
        return jdbc.sql(OPEN_LINES + "limit 1 for update skip locked")
                .param("sheet", sheet)
                .query(JdbcSheets::line)
                .optional();
    }

    @Override
    public Optional<Line> nextLine(UUID sheet) {
        return jdbc.sql(OPEN_LINES + "limit 1")
                .param("sheet", sheet)
                .query(JdbcSheets::line)
                .optional();
    }

    @Override
    public void burn(UUID line, Instant moment) {
        stamp("update sheet_line set burnt_at = :now, secret = null where id = :id and burnt_at is null", line, moment);
    }

    @Override
    public void burnIfOpen(UUID line, Instant moment) {
        jdbc.sql("update sheet_line set burnt_at = :now, secret = null where id = :id and burnt_at is null")
                .param("now", Moments.at(moment))
                .param("id", line)
                .update();
    }

    @Override
    public List<UUID> openLines() {
        return jdbc.sql("select id from sheet_line where burnt_at is null")
                .query(UUID.class)
                .list();
    }

    @Override
    public void printed(UUID sheet, Instant moment) {
        stamp("update sheet set printed_at = :now where id = :id and printed_at is null", sheet, moment);
    }

    @Override
    public void live(UUID sheet, Instant moment) {
        stamp("update sheet set live_at = :now where id = :id and live_at is null", sheet, moment);
    }

    @Override
    public void lost(UUID sheet, Instant moment) {
        stamp("update sheet set lost_at = :now where id = :id and lost_at is null", sheet, moment);
    }

    private void stamp(String sql, UUID id, Instant moment) {
        int changed =
                jdbc.sql(sql).param("now", Moments.at(moment)).param("id", id).update();
        if (changed != 1) {
            throw new IllegalStateException("A sheet or a line was stamped twice.");
        }
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("sheet", UUID.class),
                row.getInt("number"),
                row.getBytes("secret"));
    }

    private static PassphraseSheet sheet(ResultSet row, int n) throws SQLException {
        return new PassphraseSheet(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                row.getString("keeper"),
                row.getString("deputy"),
                row.getString("fingerprint"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Moments.read(row, "printed_at"),
                Moments.read(row, "live_at"),
                Moments.read(row, "lost_at"),
                row.getInt("open_lines"));
    }
}
