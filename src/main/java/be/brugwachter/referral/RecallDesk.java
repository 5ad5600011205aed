package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelMoved;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.parcel.WrongReceiverLetter;
import be.brugwachter.retention.Law;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A referral that went to the wrong OCMW: one act keeps what is still here, tells the receiver and opens the breach register. */
@Service
@Transactional
public class RecallDesk {
    private final ReferralStore store;
    private final BridgeDesk bridge;
    private final BreachStore breaches;
    private final Logbook logbook;

    RecallDesk(ReferralStore store, BridgeDesk bridge, BreachStore breaches, Logbook logbook) {
        this.store = store;
        this.bridge = bridge;
        this.breaches = breaches;
        this.logbook = logbook;
    }

    /** What came of it. */
    public enum Outcome {
        /** Nothing had left. */
        KEPT,
        /** The receiver gets a sealed letter. */
        TOLD,
        /** It left and no letter can go: somebody must call. */
        CALL,
        /** It was reported before, or is not this person's. */
        NOTHING
    }

    /** Reports that a referral went to the wrong OCMW. Cannot be undone. */
    @Upholds(Clause.OCMW_OF_RESIDENCE)
    public Outcome wrongReceiver(Member member, UUID id) {
        if (!(store.lock(id).orElse(null) instanceof Referral.Dispatched referral)
                || !referral.course().account().equals(member.actor().account())
                || !breaches.wrongReceiver(id, logbook.now())) {
            return Outcome.NOTHING;
        }
        logbook.write(member.actor(), Act.BREACH_REPORTED, id, List.of(Clause.BREACH_TOLD));
        boolean kept = bridge.withhold(referral.parcel());
        letGo(referral);
        if (kept) {
            return Outcome.KEPT;
        }
        Optional<UUID> told = bridge.recall(
                referral.parcel(), referral.course().protocol(), new WrongReceiverLetter(referral.parcel()));
        told.ifPresent(letter -> logbook.write(
                member.actor(), Act.WRONG_RECEIVER_TOLD, id, List.of(Clause.OCMW_OF_RESIDENCE, Clause.BREACH_TOLD)));
        return told.isPresent() ? Outcome.TOLD : Outcome.CALL;
    }

    /** Its details go here too: for another OCMW the client is asked anew. */
    private void letGo(Referral.Dispatched referral) {
        if (!Leaving.detailsHere(referral)) {
            return;
        }
        Instant now = logbook.now();
        store.wipe(referral.id());
        bridge.forget(referral.id());
        logbook.gone(Law.NO_LONGER_NEEDED);
        store.move(new Referral.Lapsed(
                referral.id(), referral.course(), referral.parcel(), now, now.plus(FollowDesk.VISIBLE)));
    }

    /**
     * The way of the letter stands under its referral too: after a database was put back, the book alone knows whether the receiver
     * was told.
     */
    @EventListener
    public void on(ParcelMoved moved) {
        Act way = way(moved.state());
        if (way != null) {
            bridge.find(moved.subject())
                    .flatMap(takenBack -> store.find(takenBack.subject()))
                    .ifPresent(referral ->
                            logbook.write(Actor.system(Walls.party()), way, referral.id(), List.of(Clause.CONSENTED)));
        }
    }

    private static @Nullable Act way(ParcelState letter) {
        return switch (letter) {
            case ACCEPTED -> Act.RECALL_LEFT;
            case UNDELIVERED -> Act.RECALL_RETURNED;
            case OPENED -> Act.RECALL_ANSWERED;
            case WAITING, ATTEMPTED, HELD, WITHHELD -> null;
        };
    }

    /** When a referral was reported as sent to the wrong OCMW, if it was. */
    @Transactional(readOnly = true)
    public Optional<Instant> reported(Referral referral) {
        return breaches.reported(referral.id());
    }

    /** Whether a letter that takes this person's referral back is on its way or there. */
    @Transactional(readOnly = true)
    public boolean told(Member member, UUID id) {
        return store.madeBy(member.actor().account()).stream()
                .filter(referral -> referral.id().equals(id))
                .anyMatch(referral -> letter(referral).isPresent());
    }

    /** The letter that took a referral back, if one went. */
    @Transactional(readOnly = true)
    public Optional<Parcel> letter(Referral referral) {
        return referral instanceof Referral.Dispatched on ? bridge.recallOf(on.parcel()) : Optional.empty();
    }
}
