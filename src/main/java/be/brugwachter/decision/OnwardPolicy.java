package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;
import java.util.stream.Stream;

/** May a client be passed on to a GBO partner (art. 4)? Every rule is asked, none is skipped, and what nobody knows refuses. */
@Upholds(Clause.ONWARD_TO_GBO)
public final class OnwardPolicy {
    /** How long a client's new yes counts, in days after the day it was asked: our own choice, like the new consent itself. */
    public static final int DAYS_A_CONSENT_COUNTS = 7;

    private static final List<Duty> DUTIES =
            List.of(Duty.SEAL, Duty.ONE_LINE, Duty.THESE_DATA, Duty.USE_CONSENT_ONCE, Duty.DECIDE_AGAIN);

    private OnwardPolicy() {}

    /** Decides on the facts and on nothing else: every ground by itself, for several of them stand in the same article. */
    public static Decision decide(OnwardRequest request) {
        List<Ground> grounds = Stream.of(Verdict.BROKEN, Verdict.UNKNOWN)
                .flatMap(verdict -> OnwardRules.ALL.stream()
                        .filter(rule -> rule.condition().on(request) == verdict)
                        .map(rule -> rule.ground(verdict)))
                .toList();
        return grounds.isEmpty() ? new Decision.Allowed(DUTIES) : new Decision.Refused(grounds);
    }
}
