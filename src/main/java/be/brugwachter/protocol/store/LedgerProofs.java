package be.brugwachter.protocol.store;

import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.ClauseProofs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proofs that the build laid in the jar, beside the code they are about. */
@Component
public class LedgerProofs implements ClauseProofs {
    private static final String FILE = "/clauses/ledger.json";

    private final Map<Clause, Proof> proofs = new EnumMap<>(Clause.class);

    /** Reads them once. */
    public LedgerProofs() {
        try (InputStream in = Objects.requireNonNull(LedgerProofs.class.getResourceAsStream(FILE))) {
            for (JsonNode row : JsonMapper.shared().readTree(in)) {
                proofs.put(Clause.valueOf(row.get("clause").asString()), proof(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table of the clauses in this program cannot be read.", e);
        }
    }

    private static Proof proof(JsonNode row) {
        JsonNode open = row.get("open");
        return new Proof(words(row.get("code")), words(row.get("tests")), open.isNull() ? null : open.asString());
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public Proof of(Clause clause) {
        return proofs.getOrDefault(clause, new Proof(List.of(), List.of(), null));
    }
}
