package be.brugwachter.accountability.store;

import be.brugwachter.accountability.EvidenceItem;
import be.brugwachter.accountability.EvidenceStore;
import be.brugwachter.accountability.Filing;
import be.brugwachter.protocol.FiledDocument;
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

/** The table {@code evidence_item}. */
@Repository
public class JdbcEvidence implements EvidenceStore {
    private final JdbcClient jdbc;

    public JdbcEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(EvidenceItem item, @Nullable FiledDocument document, Filing filing) {
        jdbc.sql("""
                insert into evidence_item (party, id, kind, label, day, until, document_name, document_sha256, document,
                    filed_by, filed_at)
                values (:party, :id, :kind, :label, :day, :until, :name, :sha256, :document, :by, :at)
                """)
                .params(Rows.document(document))
                .param("party", Walls.party().key())
                .param("id", item.id())
                .param("kind", item.kind().name())
                .param("label", item.label())
                .param("day", item.day())
                .param("until", item.until())
                .param("by", filing.by())
                .param("at", filing.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<EvidenceItem> newest() {
        return jdbc.sql("""
                select distinct on (kind) id, kind, label, day, until, document_name, document_sha256
                from evidence_item order by kind, filed_at desc, id
                """).query(JdbcEvidence::read).list();
    }

    private static EvidenceItem read(ResultSet row, int number) throws SQLException {
        return new EvidenceItem(
                row.getObject("id", UUID.class),
                EvidenceItem.Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getObject("day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                Rows.mark(row));
    }

    @Override
    public Optional<byte[]> document(UUID item) {
        return jdbc.sql("select document from evidence_item where id = :id and document is not null")
                .param("id", item)
                .query(byte[].class)
                .optional();
    }
}
