package be.brugwachter.drafting.store;

import be.brugwachter.drafting.DraftStore;
import be.brugwachter.drafting.DraftTerms;
import be.brugwachter.drafting.Step;
import be.brugwachter.drafting.StoredDraft;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in PostgreSQL; the terms as JSON. */
@Repository
public class JdbcDrafts implements DraftStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StoredDraft draft, UUID by) {
        jdbc.sql("""
                insert into protocol_draft (party, id, ocmw, terms, started_by, started_at, changed_at)
                values (:party, :id, :ocmw, :terms, :by, :at, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", draft.id())
                .param("ocmw", draft.terms().receiver().number().digits())
                .param("terms", JSON.writeValueAsString(draft.terms()))
                .param("by", by)
                .param("at", draft.changed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void change(UUID id, DraftTerms terms, Instant at) {
        jdbc.sql("update protocol_draft set terms = :terms, changed_at = :at where id = :id")
                .param("terms", JSON.writeValueAsString(terms))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void add(UUID draft, Step step, FiledDocument document) {
        jdbc.sql("""
                insert into protocol_draft_step (party, id, draft, kind, day, remarks, about, document_name, document_sha256,
                  document, by_one, recorded_at)
                values (:party, :id, :draft, :kind, :day, :remarks, :about, :name, :sha256, :content, :one, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", step.id())
                .param("draft", draft)
                .param("kind", step.kind().name())
                .param("day", step.day())
                .param("remarks", step.remarks())
                .param("about", step.about())
                .param("name", document.name())
                .param("sha256", document.sha256())
                .param("content", document.content())
                .param("one", step.first())
                .param("at", step.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void confirm(UUID step, UUID second) {
        jdbc.sql("update protocol_draft_step set by_two = :second where id = :id and by_two is null")
                .param("second", second)
                .param("id", step)
                .update();
    }

    @Override
    public void drop(UUID step) {
        jdbc.sql("delete from protocol_draft_step where id = :id and kind = 'RECEIVER_ADVICE' and by_two is null")
                .param("id", step)
                .update();
    }

    @Override
    public List<StoredDraft> all() {
        return jdbc.sql("select * from protocol_draft order by changed_at desc, id")
                .query((row, number) -> draft(row))
                .list();
    }

    @Override
    public Optional<StoredDraft> lock(UUID id) {
        return one("select * from protocol_draft where id = :id for update", id);
    }

    @Override
    public Optional<StoredDraft> byId(UUID id) {
        return one("select * from protocol_draft where id = :id", id);
    }

    private Optional<StoredDraft> one(String query, UUID id) {
        return jdbc.sql(query)
                .param("id", id)
                .query((row, number) -> draft(row))
                .optional();
    }

    @Override
    public Optional<byte[]> document(UUID draft, UUID step) {
        return jdbc.sql("select document from protocol_draft_step where draft = :draft and id = :id")
                .param("draft", draft)
                .param("id", step)
                .query((row, number) -> row.getBytes("document"))
                .optional();
    }

    private StoredDraft draft(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new StoredDraft(
                id,
                JSON.readValue(row.getString("terms"), DraftTerms.class),
                steps(id),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private List<Step> steps(UUID draft) {
        return jdbc.sql("""
                select id, kind, day, remarks, about, document_name, document_sha256, by_one, by_two, recorded_at
                from protocol_draft_step where draft = :draft order by recorded_at, id
                """)
                .param("draft", draft)
                .query((row, number) -> step(row))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                Step.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("remarks"),
                row.getString("about"),
                new Step.Filed(row.getString("document_name"), row.getString("document_sha256")),
                row.getObject("by_one", UUID.class),
                row.getObject("by_two", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
