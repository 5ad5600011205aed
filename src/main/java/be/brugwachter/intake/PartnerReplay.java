package be.brugwachter.intake;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;

/** Who left the list of partners stays off it; to come on it takes two people, also again. */
final class PartnerReplay implements Replay {
    private final PartnerStore store;

    PartnerReplay(PartnerStore store) {
        this.store = store;
    }

    @Override
    public void replay(Fact fact) {
        switch (fact.act()) {
            case PARTNER_UNLISTED -> store.unlist(fact.subject(), fact.moment());
            case PROFESSIONAL_UNNAMED -> store.unname(fact.subject(), fact.moment());
            default -> {}
        }
    }

    /** Without the end of the ledger nobody can say who left; each passing-on is decided anew by a person. */
    @Override
    public void settle(boolean told) {}
}
