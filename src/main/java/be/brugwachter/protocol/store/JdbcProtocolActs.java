package be.brugwachter.protocol.store;

import be.brugwachter.protocol.DocumentLine;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolActs;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Publication;
import be.brugwachter.protocol.Side;
import be.brugwachter.trust.Walls;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts and documents in PostgreSQL. */
@Repository
public class JdbcProtocolActs implements ProtocolActs {
    private static final String ADD = """
            insert into protocol_act (party, id, protocol, version, kind, moment, from_day, until_day, basis, document,
              document_sha256, side, web_address, by_one, by_two)
            values (:party, :id, :protocol, :version, :kind, :moment, :from, :until, :basis, :document, :sha256,
              :side, :address, :one, :two)
            """;

    private final JdbcClient jdbc;

    public JdbcProtocolActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ProtocolAct act) {
        jdbc.sql(ADD)
                .params(optional(act))
                .param("party", Walls.party().key())
                .param("id", act.id())
                .param("protocol", act.protocol().value())
                .param("version", act.version())
                .param("kind", act.kind().name())
                .param("moment", act.moment().atOffset(ZoneOffset.UTC))
                .param("from", act.from())
                .param("one", act.first())
                .update();
    }

    private static Map<String, @Nullable Object> optional(ProtocolAct act) {
        ProtocolAct.Filed document = act.document();
        Publication where = act.publication();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("until", act.until());
        columns.put("basis", act.basis());
        columns.put("document", document == null ? null : document.id());
        columns.put("sha256", document == null ? null : document.sha256());
        columns.put("side", where == null ? null : where.side().name());
        columns.put("address", where == null ? null : where.address().toString());
        columns.put("two", act.second());
        return columns;
    }

    @Override
    public List<ProtocolAct> of(ProtocolId protocol) {
        return jdbc.sql("select * from protocol_act where protocol = :protocol order by moment, id")
                .param("protocol", protocol.value())
                .query((row, number) -> act(row))
                .list();
    }

    @Override
    public void file(FiledDocument document, UUID by, Instant at) {
        jdbc.sql("""
                insert into protocol_document (party, id, protocol, name, sha256, content, filed_by, filed_at)
                values (:party, :id, :protocol, :name, :sha256, :content, :by, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", document.id())
                .param("protocol", document.protocol().value())
                .param("name", document.name())
                .param("sha256", document.sha256())
                .param("content", document.content())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<DocumentLine> documents(ProtocolId protocol) {
        return jdbc.sql("""
                select id, name, sha256, filed_at from protocol_document where protocol = :protocol
                order by filed_at, id
                """)
                .param("protocol", protocol.value())
                .query((row, number) -> new DocumentLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getObject("filed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Optional<FiledDocument> document(UUID id) {
        return jdbc.sql("select id, protocol, name, content from protocol_document where id = :id")
                .param("id", id)
                .query((ResultSet row, int number) -> new FiledDocument(
                        row.getObject("id", UUID.class),
                        new ProtocolId(row.getString("protocol")),
                        row.getString("name"),
                        row.getBytes("content")))
                .optional();
    }

    private static ProtocolAct act(ResultSet row) throws SQLException {
        return new ProtocolAct(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                row.getInt("version"),
                ProtocolAct.Kind.valueOf(row.getString("kind")),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("basis"),
                filed(row),
                publication(row),
                row.getObject("by_one", UUID.class),
                row.getObject("by_two", UUID.class));
    }

    private static @Nullable Publication publication(ResultSet row) throws SQLException {
        String side = row.getString("side");
        return side == null ? null : new Publication(Side.valueOf(side), URI.create(row.getString("web_address")));
    }

    private static ProtocolAct.@Nullable Filed filed(ResultSet row) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        return document == null ? null : new ProtocolAct.Filed(document, row.getString("document_sha256"));
    }
}
