package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.util.UUID;

/**
 * Takes back what went on to partners: what is still here never leaves; a partner that may have it gets a sealed letter, or, when
 * none can go, a telephone call.
 */
public final class TakenBack {
    private final OnwardStore store;
    private final PartnerStore partners;
    private final BridgeDesk bridge;
    private final Logbook logbook;

    TakenBack(OnwardStore store, PartnerStore partners, BridgeDesk bridge, Logbook logbook) {
        this.store = store;
        this.partners = partners;
        this.bridge = bridge;
        this.logbook = logbook;
    }

    /** The client took this yes back. */
    @Upholds(Clause.ONWARD_TO_GBO)
    void withdraw(Actor by, OnwardDisclosure onward) {
        boolean kept = onward.parcel().map(bridge::withhold).orElse(true);
        bridge.forget(onward.id());
        logbook.write(by, Act.ONWARD_WITHDRAWN, onward.id(), Clause.ONWARD_TO_GBO);
        OnwardDisclosure gone = onward.to(OnwardDisclosure.State.WITHDRAWN, logbook.now());
        store.move(kept ? gone : gone.calling(!told(by, onward)));
    }

    /** Whether a sealed letter tells the partner. */
    private boolean told(Actor by, OnwardDisclosure onward) {
        UUID parcel = onward.parcel().orElseThrow();
        boolean goes = partners.find(onward.consent().partner())
                .flatMap(partner -> bridge.recall(parcel, partner.way(), new WithdrawalLetter(parcel)))
                .isPresent();
        if (goes) {
            logbook.write(by, Act.PARTNER_TOLD, onward.id(), Clause.ONWARD_TO_GBO);
        }
        return goes;
    }

    /**
     * The client's data go from here. Nothing more leaves, and our sealed copies go. A partner is told where the client or the sender
     * took something back; who wants no help of the OCMW may well want it of the partner.
     */
    @Upholds(Clause.ONWARD_TO_GBO)
    void erased(Actor by, UUID intake, ErasureGround ground) {
        for (OnwardDisclosure each : store.of(intake)) {
            OnwardDisclosure onward = store.lock(each.id()).orElseThrow();
            if (onward.standing() && ground.reachesPartners()) {
                withdraw(by, onward);
            } else {
                letGo(onward);
            }
        }
    }

    /** The copies here go, and what waited does not leave any more; what went stays known. */
    private void letGo(OnwardDisclosure onward) {
        boolean kept = onward.parcel().map(bridge::withhold).orElse(false);
        bridge.forget(onward.id());
        if (kept && onward.standing()) {
            logbook.write(Actor.system(Walls.party()), Act.ONWARD_WITHDRAWN, onward.id(), Clause.ONWARD_TO_GBO);
            store.move(onward.to(OnwardDisclosure.State.WITHDRAWN, logbook.now()));
        }
    }

    /** The copies here of everything that went on from this client. */
    void letGoOf(UUID intake) {
        store.of(intake).forEach(this::letGo);
    }
}
