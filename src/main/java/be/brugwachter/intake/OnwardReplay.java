package be.brugwachter.intake;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.intake.OnwardDisclosure.State;
import java.util.UUID;

/** After a restore: a used yes stays used, one that was taken back stays so, and of an erased client nothing leaves. */
final class OnwardReplay implements Replay {
    private final OnwardStore store;
    private final BridgeDesk bridge;

    OnwardReplay(OnwardStore store, BridgeDesk bridge) {
        this.store = store;
        this.bridge = bridge;
    }

    @Override
    public void replay(Fact fact) {
        switch (fact.act()) {
            case ONWARD_SEALED -> spent(fact);
            case ONWARD_SENT -> to(fact, State.SENT);
            case ONWARD_UNDELIVERED -> to(fact, State.UNDELIVERED);
            case ONWARD_OPENED -> to(fact, State.OPENED);
            case ONWARD_WITHDRAWN -> takenBack(fact);
            case ONWARD_LAPSED -> to(fact, State.LAPSED);
            // The letter may not have left, and is not in the copy.
            case PARTNER_TOLD, RECALL_RETURNED -> call(fact.subject(), true);
            case PARTNER_CALLED, RECALL_LEFT -> call(fact.subject(), false);
            case INTAKE_ERASED, KEPT_ELSEWHERE -> forget(fact.subject());
            default -> {}
        }
    }

    /** The parcel that used this yes is not in the copy: the yes is gone all the same. */
    private void spent(Fact fact) {
        store.lock(fact.subject())
                .filter(onward -> !onward.used())
                .ifPresent(onward -> store.move(onward.to(State.WITHDRAWN, fact.moment())));
    }

    private void to(Fact fact, State state) {
        store.lock(fact.subject())
                .filter(onward -> onward.used() && onward.standing())
                .ifPresent(onward -> store.move(onward.to(state, fact.moment())));
    }

    private void call(UUID id, boolean somebodyMust) {
        store.lock(id).ifPresent(onward -> store.move(onward.calling(somebodyMust)));
    }

    /** Taken back after the copy was made: the letter that told the partner is lost, so where the parcel went somebody calls. */
    private void takenBack(Fact fact) {
        store.lock(fact.subject()).filter(OnwardDisclosure::standing).ifPresent(onward -> {
            boolean there = onward.state() == State.SENT || onward.state() == State.OPENED;
            store.move(onward.to(State.WITHDRAWN, fact.moment()).calling(there));
        });
    }

    private void forget(UUID intake) {
        store.of(intake).forEach(onward -> {
            onward.parcel().ifPresent(bridge::withhold);
            bridge.forget(onward.id());
        });
    }

    @Override
    public void settle(boolean told) {
        // Without the end of the ledger every parcel is held for a person, and the courier decides anew.
    }
}
