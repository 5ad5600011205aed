package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** May this be shared? Every rule is asked, none is skipped, and what nobody knows refuses. */
public final class SharingPolicy {
    private static final List<Rule<SharingRequest>> RULES = Stream.of(
                    ProtocolRules.ALL, PeopleRules.ALL, ClientRules.ALL, BridgeRules.ALL)
            .flatMap(List::stream)
            .toList();

    private SharingPolicy() {}

    /** Decides on the facts and on nothing else. */
    public static Decision decide(SharingRequest request) {
        Map<Clause, Ground> grounds = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.UNKNOWN)) {
            RULES.stream()
                    .filter(rule -> rule.condition().on(request) == verdict)
                    .map(rule -> rule.ground(verdict))
                    .forEach(ground -> grounds.putIfAbsent(ground.clause(), ground));
        }
        return grounds.isEmpty()
                ? new Decision.Allowed(List.of(Duty.values()))
                : new Decision.Refused(new ArrayList<>(grounds.values()));
    }

    /** The clauses this policy carries, in the order in which it asks. */
    public static List<Clause> clauses() {
        return RULES.stream().map(Rule::clause).distinct().toList();
    }
}
