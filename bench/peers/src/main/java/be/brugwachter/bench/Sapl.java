package be.brugwachter.bench;

import be.brugwachter.decision.SharingRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.sapl.api.pdp.AuthorizationDecision;
import io.sapl.api.pdp.AuthorizationSubscription;
import io.sapl.api.pdp.Decision;
import io.sapl.interpreter.InitializationException;
import io.sapl.interpreter.combinators.PolicyDocumentCombiningAlgorithm;
import io.sapl.pdp.EmbeddedPolicyDecisionPoint;
import io.sapl.pdp.PolicyDecisionPointFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The embedded decision point of SAPL: one permit, and one denial with an obligation that names its ground for each rule. */
final class Sapl implements Engine {
    private static final String DENY = "policy \"%s\" deny where !(%s); obligation \"%s\"";

    private final EmbeddedPolicyDecisionPoint engine;

    /** A decision point with these rules, whose text is as {@link #rules()} gives it. */
    Sapl(Map<String, String> rules) {
        List<String> policies = new ArrayList<>();
        rules.forEach((name, text) -> policies.add(DENY.formatted(name, text, name)));
        policies.add("policy \"may\" permit action == \"share\"");
        try {
            engine = PolicyDecisionPointFactory.fixedInRamPolicyDecisionPoint(
                    policies, PolicyDocumentCombiningAlgorithm.DENY_OVERRIDES, Map.of());
        } catch (InitializationException e) {
            throw new IllegalStateException("SAPL did not take its policies.", e);
        }
    }

    /** All rules in SAPL's words, by name. */
    static Map<String, String> rules() {
        try (var file = Sapl.class.getResourceAsStream("rules.sapl")) {
            Map<String, String> rules = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(": ");
                rules.put(line.substring(0, colon), line.substring(colon + 2));
            });
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Question ask(SharingRequest request) {
        JsonNode facts = FactsAsJson.of(request);
        return ask(facts);
    }

    /** The same with facts that are JSON already. */
    Question ask(JsonNode facts) {
        var subscription = new AuthorizationSubscription(
                facts.path("sender"),
                JsonNodeFactory.instance.textNode("share"),
                facts,
                JsonNodeFactory.instance.nullNode());
        return () -> grounds(engine.decide(subscription).blockFirst());
    }

    private static Set<String> grounds(AuthorizationDecision decision) {
        if (decision.getDecision() == Decision.PERMIT) {
            return Set.of();
        }
        Set<String> grounds = new LinkedHashSet<>();
        decision.getObligations().ifPresent(all -> all.forEach(one -> grounds.add(one.asText())));
        return grounds.isEmpty() ? Set.of(decision.getDecision().name()) : grounds;
    }
}
