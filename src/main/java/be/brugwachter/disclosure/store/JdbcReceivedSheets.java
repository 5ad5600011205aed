package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.ReceivedSheet;
import be.brugwachter.disclosure.ReceivedSheetStore;
import be.brugwachter.disclosure.SheetStore.Line;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Received sheets in PostgreSQL. */
@Repository
public class JdbcReceivedSheets implements ReceivedSheetStore {
    private static final String SELECT = """
            select s.id, s.protocol, s.sender, s.name, s.fingerprint, s.answers_to, s.box_key, s.imported_at, s.expires_at,
              s.confirmed_at, s.lost_at,
              (select count(*) from received_line l where l.party = s.party and l.sheet = s.id and l.burnt_at is null) as open
            from received_sheet s
            """;

    private final JdbcClient jdbc;

    public JdbcReceivedSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(ReceivedSheet sheet, List<Line> lines) {
        int added = jdbc.sql("""
                insert into received_sheet (party, id, protocol, sender, name, fingerprint, answers_to, box_key, imported_at, expires_at)
                values (:party, :id, :protocol, :sender, :name, :fingerprint, :answers, :box, :imported, :expires)
                on conflict (party, sender, name) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", sheet.id())
                .param("protocol", sheet.protocol().value())
                .param("sender", sheet.sender().key())
                .param("name", sheet.name())
                .param("fingerprint", sheet.fingerprint())
                .param("answers", sheet.answersTo().value())
                .param("box", sheet.boxKey())
                .param("imported", Moments.at(sheet.importedAt()))
                .param("expires", Moments.at(sheet.expiresAt()))
                .update();
        lines.stream().filter(line -> added == 1).forEach(this::add);
        return added == 1;
    }

    private void add(Line line) {
        jdbc.sql("""
                insert into received_line (party, id, sheet, number, secret)
                values (:party, :id, :sheet, :number, :secret)
                """)
                .param("party", Walls.party().key())
                .param("id", line.id())
                .param("sheet", line.sheet())
                .param("number", line.number())
                .param("secret", line.secret())
                .update();
    }

    @Override
    public List<ReceivedSheet> all() {
        return jdbc.sql(SELECT + "order by s.imported_at desc, s.id")
                .query(JdbcReceivedSheets::sheet)
                .list();
    }

    @Override
    public Optional<ReceivedSheet> lock(UUID sheet) {
        return jdbc.sql(SELECT + "where s.id = :id for update of s")
                .param("id", sheet)
                .query(JdbcReceivedSheets::sheet)
                .optional();
    }

    @Override
    public void confirm(UUID sheet, Instant moment) {
        stamp("confirmed_at", sheet, moment);
    }

    @Override
    public void lost(UUID sheet, Instant moment) {
        stamp("lost_at", sheet, moment);
    }

    private void stamp(String column, UUID sheet, Instant moment) {
        jdbc.sql("update received_sheet set " + column + " = :at where id = :id and " + column + " is null")
                .param("at", Moments.at(moment))
                .param("id", sheet)
                .update();
    }

    @Override
    public List<Line> openLines(UUID sheet) {
        return jdbc.sql("select id, sheet, number, secret from received_line where sheet = :id and burnt_at is null"
                        + " order by number")
                .param("id", sheet)
                .query((ResultSet row, int n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("sheet", UUID.class),
                        row.getInt("number"),
                        row.getBytes("secret")))
                .list();
    }

    @Override
    public boolean burn(UUID line, Instant moment) {
        return jdbc.sql("update received_line set secret = null, burnt_at = :at where id = :id and burnt_at is null")
                        .param("at", Moments.at(moment))
                        .param("id", line)
                        .update()
                == 1;
    }

    @Override
    public void taken(Taken parcel) {
        jdbc.sql("""
                insert into taken_parcel (party, id, hash, sender, parcel, kind, sheet, sealed_at, taken_at)
                values (:party, :id, :hash, :sender, :parcel, :kind, :sheet, :sealed, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("hash", parcel.hash())
                .param("sender", parcel.sender().key())
                .param("parcel", parcel.parcel())
                .param("kind", parcel.kind().name())
                .param("sheet", parcel.sheet())
                .param("sealed", Moments.at(parcel.sealedAt()))
                .param("at", Moments.at(parcel.moment()))
                .update();
    }

    @Override
    public void takenBefore(Party sender, UUID parcel, Instant moment) {
        jdbc.sql("""
                insert into taken_parcel (party, id, sender, parcel, taken_at) values (:party, :id, :sender, :parcel, :at)
                on conflict (party, sender, parcel) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("sender", sender.key())
                .param("parcel", parcel)
                .param("at", Moments.at(moment))
                .update();
    }

    @Override
    public boolean tookBefore(Party sender, UUID parcel) {
        return exists("sender = :sender and parcel = :parcel and hash is null", sender, parcel);
    }

    private boolean exists(String condition, Party sender, UUID parcel) {
        return jdbc.sql("select exists (select from taken_parcel where " + condition + ")")
                .param("sender", sender.key())
                .param("parcel", parcel)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean knows(byte[] hash) {
        return jdbc.sql("select exists (select from taken_parcel where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean knows(Party sender, UUID parcel) {
        return exists("sender = :sender and parcel = :parcel", sender, parcel);
    }

    private static ReceivedSheet sheet(ResultSet row, int n) throws SQLException {
        return new ReceivedSheet(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                Party.of(row.getString("sender")),
                row.getString("name"),
                row.getString("fingerprint"),
                new EmailAddress(row.getString("answers_to")),
                row.getString("box_key"),
                row.getTimestamp("imported_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Moments.read(row, "confirmed_at"),
                Moments.read(row, "lost_at"),
                row.getInt("open"));
    }
}
