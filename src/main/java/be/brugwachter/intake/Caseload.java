package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Actor;
import java.util.UUID;
import java.util.function.Function;

/** What stands before every act for a client: only the assigned worker, bound by secrecy, and only on a locked row. */
final class Caseload {
    private final IntakeStore store;
    private final Colleagues colleagues;

    Caseload(IntakeStore store, Colleagues colleagues) {
        this.store = store;
        this.colleagues = colleagues;
    }

    /** Whether this person may work at the desk. */
    boolean admits(Actor by) {
        return colleagues.bound(by);
    }

    /** Does the work on the intake, or answers why not. */
    @Upholds({Clause.TO_SOCIAL_WORKER, Clause.RECEIVER_UNDER_SECRECY})
    Answer act(Actor by, UUID intake, Function<Intake, Answer> work) {
        if (!colleagues.bound(by)) {
            return Answer.NOT_UNDER_SECRECY;
        }
        return store.lock(intake)
                .map(each -> isOf(each, by) ? work.apply(each) : other(each))
                .orElse(Answer.GONE);
    }

    /** The same, for a client whose outcome is still open. */
    Answer actOpen(Actor by, UUID intake, Function<Intake.Open, Answer> work) {
        return act(by, intake, each -> each instanceof Intake.Open open ? work.apply(open) : Answer.GONE);
    }

    private static boolean isOf(Intake intake, Actor by) {
        return Place.handsOf(intake).filter(hands -> hands.hold(by.account())).isPresent();
    }

    private static Answer other(Intake intake) {
        return intake instanceof Intake.Erased ? Answer.GONE : Answer.NOT_YOURS;
    }
}
