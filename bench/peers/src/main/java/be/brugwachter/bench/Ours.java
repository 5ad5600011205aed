package be.brugwachter.bench;

import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Ground;
import be.brugwachter.decision.SharingPolicy;
import be.brugwachter.decision.SharingRequest;
import java.util.LinkedHashSet;
import java.util.Set;

/** The product's own policy. */
final class Ours implements Engine {
    @Override
    public Question ask(SharingRequest request) {
        return () -> grounds(SharingPolicy.decide(request));
    }

    private static Set<String> grounds(Decision decision) {
        return switch (decision) {
            case Decision.Allowed allowed -> Set.of();
            case Decision.Refused(var grounds) -> {
                Set<String> names = new LinkedHashSet<>();
                for (Ground ground : grounds) {
                    names.add(ground.clause().name());
                }
                yield names;
            }
        };
    }
}
