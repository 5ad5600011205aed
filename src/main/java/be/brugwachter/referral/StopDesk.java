package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.Consent;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.referral.Referral.Dispatched;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client takes consent back alone, with a code. Consent is withdrawn at once, so nothing leaves any more; for three days it can be
 * undone, and then the erasure follows, here and at the receiver. Who types a code has no account: the software acts.
 */
@Service
@Transactional
public class StopDesk {
    /** How long a client may think again. */
    public static final Duration UNDOABLE = Duration.ofDays(3);

    private final ReferralStore store;
    private final StopStore stops;
    private final ConsentDesk consents;
    private final BridgeDesk bridge;
    private final Logbook logbook;
    private final TakingBack takingBack;

    StopDesk(ReferralStore store, StopStore stops, ConsentDesk consents, BridgeDesk bridge, Logbook logbook) {
        this.store = store;
        this.stops = stops;
        this.consents = consents;
        this.bridge = bridge;
        this.logbook = logbook;
        this.takingBack = new TakingBack(store, consents, bridge, logbook);
    }

    /** How it stands with what a client agreed to. */
    public enum Standing {
        /** It was received, and the yes stands. */
        RECEIVED,
        /** Taken back, and it can still be undone. */
        STOPPED,
        /** Taken back for good. */
        WITHDRAWN
    }

    /** How it stands; of what is not here, that it was received. */
    public Standing standing(UUID referral) {
        Instant now = logbook.now();
        Optional<Stop> stop = stops.find(referral);
        boolean withdrawn = stops.sent(referral)
                .flatMap(sent -> consents.find(sent.consent()))
                .filter(Consent.Withdrawn.class::isInstance)
                .isPresent();
        if (!withdrawn) {
            return Standing.RECEIVED;
        }
        boolean open = stop.filter(each -> each.undoable(now)).isPresent();
        return open && !(store.find(referral).orElse(null) instanceof Referral.Withdrawn)
                ? Standing.STOPPED
                : Standing.WITHDRAWN;
    }

    /** Stops it. What waits here is refused by the second look from now on. A second time changes nothing. */
    @Upholds(Clause.CONSENTED)
    public void stop(UUID referral) {
        stops.sent(referral)
                .filter(sent -> standing(referral) == Standing.RECEIVED)
                .ifPresent(sent -> {
                    Instant now = logbook.now();
                    consents.withdraw(sent.consent(), software());
                    stops.stop(referral, now, now.plus(UNDOABLE));
                    write(software(), Act.REFERRAL_STOPPED, referral);
                });
    }

    /** Undoes it: what is still here may go on when the courier's second look allows it. What went meanwhile stays gone. */
    public void undo(UUID referral) {
        stops.sent(referral)
                .filter(sent -> standing(referral) == Standing.STOPPED)
                .ifPresent(sent -> {
                    stops.undo(referral, logbook.now());
                    consents.restore(sent.consent(), software());
                    write(software(), Act.REFERRAL_STOP_UNDONE, referral);
                    bridge.find(sent.parcel())
                            .filter(StopDesk::heldByUs)
                            .ifPresent(parcel -> bridge.tryAgain(parcel.id()));
                });
    }

    /** A parcel held for want of consent alone; any other trouble waits for a person. */
    private static boolean heldByUs(Parcel parcel) {
        return parcel.state() == ParcelState.HELD
                && parcel.trouble() == null
                && Set.copyOf(parcel.grounds()).equals(Set.of(Clause.CONSENTED));
    }

    /** The client does not want to wait: what is here goes now, and cannot be undone. The next round tells the receiver. */
    public void finish(UUID referral) {
        stops.sent(referral)
                .filter(sent -> standing(referral) == Standing.STOPPED)
                .ifPresent(sent -> {
                    stops.follows(referral, logbook.now());
                    erase(referral);
                });
    }

    /** The stops from which something follows now, longest waiting first. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        Instant now = logbook.now();
        return stops.open().stream()
                .filter(stop -> stop.due(now))
                .map(stop -> stop.sent().referral())
                .toList();
    }

    /** What is here goes, once; whatever becomes of the letter. */
    @Upholds(Clause.CONSENTED)
    public void erase(UUID referral) {
        Referral locked = store.lock(referral).orElse(null);
        boolean first = stops.find(referral)
                .filter(stop -> stop.due(logbook.now()) && stop.followedAt().isEmpty())
                .isPresent();
        if (!first) {
            return;
        }
        if (locked instanceof Dispatched on && !(on instanceof Referral.Withdrawn)) {
            takingBack.letGo(on, software());
        }
        stops.followed(referral, logbook.now());
    }

    /** The receiver is told, once, if anything had left. Returns whether there is nothing more to tell. */
    @Upholds(Clause.CONSENTED)
    public boolean tell(UUID referral) {
        Optional<Stop.Sent> untold = stops.sent(referral)
                .filter(sent -> stops.find(referral).filter(Stop::untold).isPresent());
        boolean told = untold.filter(sent -> takingBack.knows(sent.parcel())
                        || takingBack.tell(sent.referral(), sent.parcel(), sent.protocol(), software()))
                .isPresent();
        if (told) {
            stops.told(referral, logbook.now());
        }
        return told;
    }

    /** Since when the withdrawal of a referral is final, if it is by a code. */
    @Transactional(readOnly = true)
    public Optional<Instant> finalSince(UUID referral) {
        return stops.find(referral).filter(stop -> stop.undoneAt().isEmpty()).flatMap(Stop::toldAt);
    }

    /** The stops that a team member should know of: not undone, and the receiver not told yet. */
    @Transactional(readOnly = true)
    public List<Stop> openOf(UUID account) {
        return stops.open().stream()
                .filter(stop -> stop.sent().account().equals(account))
                .toList();
    }

    /** The team member called the receiver, because no letter could go. */
    public boolean called(Member member, UUID referral) {
        Optional<Stop> stop = stops.find(referral)
                .filter(Stop::untold)
                .filter(each -> each.sent().account().equals(member.actor().account()));
        stop.ifPresent(each -> {
            stops.told(referral, logbook.now());
            write(member.actor(), Act.RECEIVER_CALLED, referral);
        });
        return stop.isPresent();
    }

    private void write(Actor by, Act act, UUID referral) {
        logbook.write(by, act, referral, List.of(Clause.CONSENTED));
    }

    private static Actor software() {
        return Actor.system(Walls.party());
    }
}
