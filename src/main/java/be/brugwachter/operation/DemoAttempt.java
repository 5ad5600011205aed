package be.brugwachter.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing the protocols forbid, tried.
 *
 * @param what what was tried, in Dutch
 * @param broken the facts that were made wrong, or the field
 * @param grounds the clauses that refused it; empty when it was allowed
 * @param expected the clauses that must refuse it; empty when it must be allowed
 */
record DemoAttempt(String what, Map<?, ?> broken, List<String> grounds, List<String> expected) {
    /** Whether it went as it must: refused by exactly these clauses, or allowed. */
    boolean asItMust() {
        return Set.copyOf(grounds).equals(Set.copyOf(expected));
    }

    /** As it is told on the screen. */
    String line() {
        String sign = asItMust() ? "  " : "! ";
        return grounds.isEmpty() ? sign + "mag: " + what : sign + "mag niet: " + what + " " + grounds;
    }

    /** As {@code decisions.json} tells it. */
    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("attempt", what);
        told.put("facts", broken);
        told.put("decision", grounds.isEmpty() ? "allowed" : "refused");
        told.put("grounds", grounds);
        told.put("asItMust", asItMust());
        return told;
    }
}
