package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.retention.Law;
import be.brugwachter.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What follows when a client takes consent back: what is here goes, what left is called back. In the running transaction. */
final class TakingBack {
    private final ReferralStore store;
    private final ConsentDesk consents;
    private final BridgeDesk bridge;
    private final Logbook logbook;

    TakingBack(ReferralStore store, ConsentDesk consents, BridgeDesk bridge, Logbook logbook) {
        this.store = store;
        this.consents = consents;
        this.bridge = bridge;
        this.logbook = logbook;
    }

    /** All of it. Returns whether the parcel could still be kept here. */
    @Upholds(Clause.CONSENTED)
    boolean takeBack(Referral.Dispatched referral, Actor by) {
        boolean kept = letGo(referral, by);
        if (!kept) {
            tell(referral.id(), referral.parcel(), referral.course().protocol(), by);
        }
        return kept;
    }

    /** What is here goes, and what had not left yet never leaves. Returns whether that was all of it. */
    boolean letGo(Referral.Dispatched referral, Actor by) {
        UUID id = referral.id();
        boolean kept = bridge.withhold(referral.parcel());
        logbook.write(by, Act.REFERRAL_WITHDRAWN, id, List.of(Clause.CONSENTED));
        Instant now = logbook.now();
        consents.withdraw(referral.course().consent(), by);
        store.wipe(id);
        bridge.forget(id);
        if (Leaving.detailsHere(referral)) {
            logbook.gone(Law.CONSENT_WITHDRAWN);
        }
        store.move(new Referral.Withdrawn(id, referral.course(), referral.parcel(), now, now.plus(FollowDesk.VISIBLE)));
        return kept;
    }

    /** Tells the receiver in a sealed letter. Returns whether one is on its way; when not, a person must call. */
    @Upholds(Clause.CONSENTED)
    boolean tell(UUID referral, UUID parcel, ProtocolId protocol, Actor by) {
        return bridge.recall(parcel, protocol, new WithdrawalLetter(parcel))
                .map(letter -> {
                    logbook.write(by, Act.WITHDRAWAL_SENT, referral, List.of(Clause.CONSENTED));
                    return true;
                })
                .orElse(false);
    }

    /** Whether the receiver knows, or needs not know: a letter that takes it back is there, or nothing ever left. */
    boolean knows(UUID parcel) {
        return bridge.recallOf(parcel).isPresent()
                || bridge.find(parcel)
                        .filter(each -> each.state() == ParcelState.WITHHELD && !each.perhapsTwice())
                        .isPresent();
    }
}
