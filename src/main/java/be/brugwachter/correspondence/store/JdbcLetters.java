package be.brugwachter.correspondence.store;

import be.brugwachter.correspondence.LetterStore;
import be.brugwachter.correspondence.Matter;
import be.brugwachter.correspondence.OfficerLetter;
import be.brugwachter.correspondence.OfficerLetter.Code;
import be.brugwachter.correspondence.OfficerLetter.Kind;
import be.brugwachter.correspondence.ReceivedLetter;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tables {@code officer_letter} and {@code letter_code}. */
@Repository
public class JdbcLetters implements LetterStore {
    private static final String LETTER = """
            select id, kind, protocol, notice, subject, whole, written_at, sentences, codes, came_at, read_at, answered_at
            from officer_letter
            """;

    private final JdbcClient jdbc;

    public JdbcLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(OfficerLetter letter, Instant came) {
        var insert = jdbc.sql("""
                insert into officer_letter (party, id, kind, protocol, notice, subject, whole, written_at, sentences, codes,
                    came_at)
                values (:party, :id, :kind, :protocol, :notice, :subject, :whole, :written, :sentences, :codes, :came)
                on conflict (party, id) do nothing
                """);
        return about(insert, letter.matter())
                        .param("id", letter.id())
                        .param("kind", letter.kind().name())
                        .param("written", utc(letter.moment()))
                        .param("sentences", String.join("\n", letter.lines()))
                        .param(
                                "codes",
                                letter.codes().stream().map(Code::written).collect(Collectors.joining("\n")))
                        .param("came", utc(came))
                        .update()
                == 1;
    }

    private static StatementSpec about(StatementSpec statement, Matter matter) {
        return statement
                .param("party", Walls.party().key())
                .param("protocol", matter.protocol().value())
                .param("notice", matter.kind().name())
                .param("subject", matter.subject())
                .param("whole", matter.whole());
    }

    @Override
    public List<ReceivedLetter> all() {
        return jdbc.sql(LETTER + "order by came_at desc, id")
                .query(JdbcLetters::letter)
                .list();
    }

    @Override
    public Optional<ReceivedLetter> find(UUID id) {
        return jdbc.sql(LETTER + "where id = :id")
                .param("id", id)
                .query(JdbcLetters::letter)
                .optional();
    }

    @Override
    public boolean read(UUID id, Actor by, Instant moment) {
        return jdbc.sql("update officer_letter set read_at = :at, read_by = :by where id = :id and read_at is null")
                        .param("at", utc(moment))
                        .param("by", by.account())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public boolean answered(UUID id, Instant moment) {
        return jdbc.sql("update officer_letter set answered_at = :at where id = :id and answered_at is null")
                        .param("at", utc(moment))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public boolean addCode(byte[] digest, Matter matter, Instant moment) {
        var insert = jdbc.sql("""
                insert into letter_code (party, id, digest, protocol, notice, subject, whole, made_at)
                values (:party, :id, :digest, :protocol, :notice, :subject, :whole, :made)
                on conflict (party, notice, subject) do nothing
                """);
        return about(insert, matter)
                        .param("id", UUID.randomUUID())
                        .param("digest", digest)
                        .param("made", utc(moment))
                        .update()
                == 1;
    }

    @Override
    public Optional<Coded> byCode(byte[] digest) {
        return jdbc.sql("""
                select protocol, notice, subject, whole, made_at from letter_code
                where digest = :digest and used_at is null
                """)
                .param("digest", digest)
                .query((row, number) -> new Coded(matter(row), instant(row, "made_at")))
                .optional();
    }

    @Override
    public boolean useCode(byte[] digest, Instant moment) {
        return jdbc.sql("update letter_code set used_at = :at where digest = :digest and used_at is null")
                        .param("at", utc(moment))
                        .param("digest", digest)
                        .update()
                == 1;
    }

    private static ReceivedLetter letter(ResultSet row, int number) throws SQLException {
        var letter = new OfficerLetter(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                matter(row),
                instant(row, "written_at"),
                row.getString("sentences").lines().toList(),
                row.getString("codes").lines().map(Code::parse).toList());
        return new ReceivedLetter(letter, instant(row, "came_at"), maybe(row, "read_at"), maybe(row, "answered_at"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                new ProtocolId(row.getString("protocol")),
                NoticeKind.valueOf(row.getString("notice")),
                row.getObject("subject", UUID.class),
                row.getObject("whole", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
