package be.brugwachter.bench;

import be.brugwachter.decision.SharingRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.edc.policy.engine.PolicyEngineImpl;
import org.eclipse.edc.policy.engine.RuleBindingRegistryImpl;
import org.eclipse.edc.policy.engine.ScopeFilter;
import org.eclipse.edc.policy.engine.spi.PolicyContextImpl;
import org.eclipse.edc.policy.engine.validation.RuleValidator;
import org.eclipse.edc.policy.model.Action;
import org.eclipse.edc.policy.model.AtomicConstraint;
import org.eclipse.edc.policy.model.LiteralExpression;
import org.eclipse.edc.policy.model.Operator;
import org.eclipse.edc.policy.model.Permission;
import org.eclipse.edc.policy.model.Policy;

/** The policy engine of the Eclipse Dataspace Components: one permission, one constraint for each rule. */
final class Edc implements Engine {
    private static final String SCOPE = "share";

    private final PolicyEngineImpl engine;
    private final Policy policy;

    /** What is asked about; every constraint's function looks here. */
    private static final class Asked extends PolicyContextImpl {
        private final SharingRequest request;

        Asked(SharingRequest request) {
            this.request = request;
        }

        @Override
        public String scope() {
            return SCOPE;
        }
    }

    /**
     * An engine that knows functions for some rules, and a policy that asks some.
     *
     * @param bound which of the rules somebody bound to the scope and to a function
     * @param asked which of them stand in the policy
     */
    Edc(Set<String> bound, Set<String> asked) {
        var registry = new RuleBindingRegistryImpl();
        engine = new PolicyEngineImpl(new ScopeFilter(registry), new RuleValidator(registry));
        engine.registerScope(SCOPE, Asked.class);
        registry.bind("share", SCOPE);
        bound.forEach(rule -> {
            registry.bind(rule, SCOPE);
            engine.registerFunction(
                    Asked.class, Permission.class, rule, (operator, value, permission, asking) -> holds(rule, asking));
        });
        policy = policy(asked);
    }

    private static boolean holds(String rule, Asked asking) {
        boolean holds = Conditions.ALL.get(rule).test(asking.request);
        if (!holds) {
            asking.reportProblem(rule);
        }
        return holds;
    }

    private static Policy policy(Set<String> asked) {
        var permission = Permission.Builder.newInstance()
                .action(Action.Builder.newInstance().type("share").build());
        asked.forEach(rule -> permission.constraint(AtomicConstraint.Builder.newInstance()
                .leftExpression(new LiteralExpression(rule))
                .operator(Operator.EQ)
                .rightExpression(new LiteralExpression("true"))
                .build()));
        return Policy.Builder.newInstance().permission(permission.build()).build();
    }

    @Override
    public Question ask(SharingRequest request) {
        return () -> {
            var asking = new Asked(request);
            if (engine.evaluate(policy, asking).succeeded()) {
                return Set.of();
            }
            return asking.getProblems().isEmpty()
                    ? new TreeSet<>(Set.of("?"))
                    : new LinkedHashSet<>(asking.getProblems());
        };
    }
}
