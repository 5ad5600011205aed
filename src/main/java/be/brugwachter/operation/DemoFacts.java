package be.brugwachter.operation;

import be.brugwachter.clause.Clause;
import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Ground;
import be.brugwachter.decision.SharingPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Breaks one fact after another of a referral that is right in every respect, and asks the gate each time. */
final class DemoFacts {
    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoFacts() {}

    /** Every attempt of the list, in its order. */
    static List<DemoAttempt> attempts() {
        JsonNode list = read("/demo/attempts.json");
        return list.valueStream().map(DemoFacts::attempt).toList();
    }

    private static DemoAttempt attempt(JsonNode wish) {
        ObjectNode facts = (ObjectNode) read("/demo/facts.json");
        wish.get("facts").properties().forEach(fact -> change(facts, fact));
        List<String> grounds = switch (SharingPolicy.decide(FactsFile.parse(facts.toString()))) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Refused refused ->
                refused.grounds().stream().map(Ground::clause).map(Clause::name).toList();
        };
        List<String> expected =
                wish.get("expected").valueStream().map(JsonNode::asString).toList();
        return new DemoAttempt(
                wish.get("what").asString(), JSON.convertValue(wish.get("facts"), Map.class), grounds, expected);
    }

    private static void change(ObjectNode facts, Map.Entry<String, JsonNode> fact) {
        String[] path = fact.getKey().split("\\.", -1);
        if (path.length == 1) {
            facts.set(path[0], fact.getValue());
        } else {
            ((ObjectNode) facts.get(path[0])).set(path[1], fact.getValue());
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Objects.requireNonNull(DemoFacts.class.getResourceAsStream(resource), resource)) {
            return JSON.readTree(in);
        } catch (IOException failed) {
            throw new UncheckedIOException("A list of the demo cannot be read.", failed);
        }
    }
}
