package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.History;
import be.brugwachter.audit.Past;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.consent.FileReference;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelMoved;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.referral.Referral.Dispatched;
import be.brugwachter.retention.Law;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After sending: follows the parcel, shows the team member where it is, and lets the details go in time. */
@Service
@Transactional
public class FollowDesk {
    /** How long after the opening the sender's copy of the details stays. */
    public static final Duration AFTER_OPENING = Duration.ofDays(2);
    /** How long a withdrawn or lapsed referral stays visible as such, its details gone already. */
    static final Duration VISIBLE = Duration.ofDays(30);

    private final ReferralStore store;
    private final ConsentDesk consents;
    private final BridgeDesk bridge;
    private final History history;
    private final Logbook logbook;

    FollowDesk(ReferralStore store, ConsentDesk consents, BridgeDesk bridge, History history, Logbook logbook) {
        this.store = store;
        this.consents = consents;
        this.bridge = bridge;
        this.history = history;
        this.logbook = logbook;
    }

    /** Moves the referral with its parcel, in the transaction that moved the parcel. */
    @EventListener
    public void on(ParcelMoved moved) {
        if (store.lock(moved.subject()).orElse(null) instanceof Dispatched referral
                && referral.parcel().equals(moved.parcel())) {
            if (Leaving.detailsHere(referral)) {
                follow(referral, moved);
            } else {
                bridge.forget(referral.id()); // it was leaving when the details went
            }
        }
    }

    private void follow(Dispatched referral, ParcelMoved moved) {
        UUID id = referral.id();
        Course course = referral.course();
        UUID parcel = referral.parcel();
        Instant now = moved.moment();
        switch (moved.state()) {
            case ACCEPTED -> to(new Referral.Sent(id, course, parcel, now), Act.REFERRAL_SENT);
            case UNDELIVERED -> to(new Referral.Undelivered(id, course, parcel, now), Act.REFERRAL_UNDELIVERED);
            case HELD -> to(new Referral.Held(id, course, parcel, now, grounds(parcel)), Act.REFERRAL_HELD);
            case OPENED ->
                to(new Referral.Opened(id, course, parcel, now, now.plus(AFTER_OPENING)), Act.REFERRAL_OPENED);
            case WAITING, ATTEMPTED, WITHHELD -> {}
        }
    }

    private List<Clause> grounds(UUID parcel) {
        return bridge.find(parcel).map(Parcel::grounds).orElseGet(List::of);
    }

    private void to(Dispatched next, Act act) {
        store.move(next);
        logbook.write(
                Actor.system(Walls.party()),
                act,
                next.id(),
                next instanceof Referral.Held held ? held.grounds() : List.of());
    }

    /** What this team member made, newest first. */
    @Transactional(readOnly = true)
    public List<Referral> mine(Member member) {
        return store.madeBy(member.actor().account());
    }

    /** One referral that this team member made. */
    @Transactional(readOnly = true)
    public Optional<Referral> mine(Member member, UUID id) {
        return mine(member).stream()
                .filter(referral -> referral.id().equals(id))
                .findFirst();
    }

    /** The team's own file reference of a referral. */
    @Transactional(readOnly = true)
    public Optional<FileReference> file(Course course) {
        return consents.reference(course.consent());
    }

    /** What is wrong with its parcel, if anything; of what was opened or ended, nothing is. */
    @Transactional(readOnly = true)
    public Optional<Trouble> trouble(Referral referral) {
        return switch (referral) {
            case Referral.Sealed on -> bridge.troubleOf(on.parcel());
            case Referral.Sent on -> bridge.troubleOf(on.parcel());
            case Referral.Held on -> bridge.troubleOf(on.parcel());
            case Referral.Undelivered on -> bridge.troubleOf(on.parcel());
            default -> Optional.empty();
        };
    }

    /** Whether nobody opened it for so long that somebody should telephone the receiver, without naming anybody. */
    @Upholds(Clause.TO_AGREED_MAILBOX)
    public boolean silent(Referral referral, Protocol protocol) {
        return referral instanceof Referral.Sent sent
                && !sent.since().isAfter(protocol.workingTerms().silentMailbox().before(logbook.now()));
    }

    /** What became of a referral so far, oldest first: what the book holds about it, its consent and its parcel. */
    @Transactional(readOnly = true)
    public List<Past> course(Referral referral) {
        List<UUID> subjects = switch (referral) {
            case Referral.Draft draft -> List.of(draft.id());
            case Dispatched on -> List.of(on.id(), on.parcel(), on.course().consent());
            case Referral.Erased erased -> List.of(erased.id());
        };
        return history.of(subjects);
    }

    /** Since when the sheet that sealed it is lost, for as long as nobody opened it. */
    @Transactional(readOnly = true)
    public Optional<Instant> sheetLost(Referral referral) {
        return referral instanceof Dispatched on && trouble(referral).isPresent()
                ? bridge.sheetLostAt(on.parcel())
                : Optional.empty();
    }

    /** Lets the details go of what was opened 48 hours ago; returns how many. */
    @Upholds(Clause.IDENTIFICATION_DATA_ONLY)
    public int eraseOpened() {
        Instant now = logbook.now();
        List<UUID> due = store.dueToErase(now);
        due.stream().map(store::lock).flatMap(Optional::stream).forEach(this::erase);
        return due.size();
    }

    /** What is superfluous goes at once (art. 7): the receiver read it, so our copy need not wait for its day. */
    @Upholds(Clause.FLAW_EXAMINED)
    public void eraseRead(UUID id) {
        store.lock(id).filter(Referral.Opened.class::isInstance).ifPresent(this::erase);
    }

    private void erase(Referral referral) {
        UUID id = referral.id();
        store.erase(id, logbook.now());
        bridge.forget(id);
        declare(referral);
        logbook.write(Actor.system(Walls.party()), Act.REFERRAL_ERASED, id, List.of());
    }

    /** What was withdrawn or lapsed went on that day, and was declared then. */
    private void declare(Referral referral) {
        if (referral instanceof Referral.Opened) {
            logbook.gone(Law.NO_LONGER_NEEDED);
        }
    }

    /** Lets what was sent under this version and nobody opened within the working term lapse: the details go, the client is asked anew. */
    public int lapse(Protocol protocol, int version) {
        Instant now = logbook.now();
        Instant since = protocol.workingTerms().unopenedParcelLapses().before(now);
        List<UUID> due = store.unopenedSince(since, protocol.id().value(), version);
        due.stream().map(store::lock).flatMap(Optional::stream).forEach(referral -> {
            if (referral instanceof Dispatched old) {
                store.wipe(old.id());
                bridge.forget(old.id());
                logbook.gone(Law.NO_LONGER_NEEDED);
                to(
                        new Referral.Lapsed(old.id(), old.course(), old.parcel(), now, now.plus(VISIBLE)),
                        Act.REFERRAL_LAPSED);
            }
        });
        return due.size();
    }
}
