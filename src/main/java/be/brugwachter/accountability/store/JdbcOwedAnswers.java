package be.brugwachter.accountability.store;

import be.brugwachter.accountability.Filing;
import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.OwedAnswers;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code owed_answer}. */
@Repository
public class JdbcOwedAnswers implements OwedAnswers {
    private final JdbcClient jdbc;

    public JdbcOwedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(OwedAnswer asked, Filing filing) {
        jdbc.sql("""
                insert into owed_answer (party, id, protocol, kind, asked_by, asked_at, due_at)
                values (:party, :id, :protocol, :kind, :by, :at, :due)
                """)
                .param("party", Walls.party().key())
                .param("id", asked.id())
                .param("protocol", asked.protocol().value())
                .param("kind", asked.kind().name())
                .param("by", filing.by())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .param("due", asked.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean answer(UUID id, LocalDate day, @Nullable FiledDocument document, Filing filing) {
        int answered = jdbc.sql("""
                update owed_answer
                set answered_on = :day, noted_by = :by, noted_at = :at, document_name = :name,
                    document_sha256 = :sha256, document = :document
                where id = :id and answered_on is null
                """)
                .params(Rows.document(document))
                .param("id", id)
                .param("day", day)
                .param("by", filing.by())
                .param("at", filing.at().atOffset(ZoneOffset.UTC))
                .update();
        return answered == 1;
    }

    @Override
    public List<OwedAnswer> all() {
        return jdbc.sql("""
                select id, protocol, kind, asked_at, due_at, answered_on, document_name, document_sha256
                from owed_answer order by asked_at desc, id
                """).query(JdbcOwedAnswers::read).list();
    }

    private static OwedAnswer read(ResultSet row, int number) throws SQLException {
        return new OwedAnswer(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                OwedAnswer.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getObject("answered_on", LocalDate.class),
                Rows.mark(row));
    }

    @Override
    public Optional<byte[]> document(UUID id) {
        return jdbc.sql("select document from owed_answer where id = :id and document is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }
}
