package be.brugwachter.protocol.store;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.RegisteredTexts;
import be.brugwachter.protocol.TextStore;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.PartyShut;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers of parties in PostgreSQL. A text never changes, so each is parsed once. */
@Repository
public class JdbcTexts implements RegisteredTexts, TextStore {
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final ProtocolReader reader = new ProtocolReader();
    private final Map<String, Protocol> parsed = new ConcurrentHashMap<>();

    public JdbcTexts(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
    }

    @Override
    public List<Protocol> of(Party party) {
        try {
            return Walls.as(party, () -> reading.execute(open -> here()));
        } catch (PartyShut shut) {
            return List.of();
        }
    }

    private List<Protocol> here() {
        return jdbc.sql("select id, sha256 from protocol_text")
                .query((row, number) -> text(row.getObject("id", UUID.class), row.getString("sha256")))
                .list();
    }

    private Protocol text(UUID id, String sha256) {
        Protocol known = parsed.get(sha256);
        if (known != null) {
            return known;
        }
        Protocol read = read(jdbc.sql("select yaml from protocol_text where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single());
        parsed.put(sha256, read);
        return read;
    }

    @Override
    public Protocol read(byte[] yaml) {
        return reader.read("protocol.yaml", yaml);
    }

    @Override
    public void add(Protocol protocol, byte[] yaml, Instant at) {
        jdbc.sql("""
                insert into protocol_text (party, id, protocol, version, sha256, yaml, registered_at)
                values (:party, :id, :protocol, :version, :sha256, :yaml, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("protocol", protocol.id().value())
                .param("version", protocol.version())
                .param("sha256", protocol.fingerprint())
                .param("yaml", yaml)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
