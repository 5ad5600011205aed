package be.brugwachter.consent;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;

/** A yes that was used or taken back stays so. */
final class ConsentReplay implements Replay {
    private final ConsentStore store;

    ConsentReplay(ConsentStore store) {
        this.store = store;
    }

    @Override
    public void replay(Fact fact) {
        switch (fact.act()) {
            case CONSENT_GIVEN ->
                store.lock(fact.subject())
                        .filter(Consent.Given.class::isInstance)
                        .ifPresent(given -> store.move(new Consent.Used(given.id(), given.terms(), fact.moment())));
            case CONSENT_WITHDRAWN ->
                store.lock(fact.subject())
                        .ifPresent(yes -> store.move(new Consent.Withdrawn(yes.id(), yes.terms(), fact.moment())));
            case CONSENT_RESTORED ->
                store.lock(fact.subject())
                        .ifPresent(yes -> store.move(new Consent.Used(yes.id(), yes.terms(), fact.moment())));
            default -> {}
        }
    }

    /** A yes not yet used hangs on a draft, and goes with it. */
    @Override
    public void settle(boolean told) {}
}
