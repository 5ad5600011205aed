package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.ParcelState.ACCEPTED;
import static be.brugwachter.disclosure.ParcelState.ATTEMPTED;
import static be.brugwachter.disclosure.ParcelState.HELD;
import static be.brugwachter.disclosure.ParcelState.OPENED;
import static be.brugwachter.disclosure.ParcelState.UNDELIVERED;
import static be.brugwachter.disclosure.ParcelState.WAITING;
import static be.brugwachter.disclosure.ParcelState.WITHHELD;

import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.ProtocolId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One parcel on its way. What it holds is not here: only where it is, and every step it can take.
 *
 * @param subject what it was sent for: a referral; for a test parcel the mailbox it tests
 * @param mailbox the agreed mailbox it goes to
 * @param attempt how many attempts have started
 * @param nextTry when the courier comes (again); nothing when he does not
 * @param perhapsTwice an earlier attempt was never answered, so the receiver may find the same mail twice
 * @param trouble what went wrong last, if anything
 * @param grounds why it is held
 * @param movedAt when its state last changed
 */
public record Parcel(
        UUID id,
        ParcelKind kind,
        UUID subject,
        ProtocolId protocol,
        UUID mailbox,
        ParcelState state,
        int attempt,
        @Nullable Instant nextTry,
        boolean perhapsTwice,
        @Nullable Trouble trouble,
        List<Clause> grounds,
        Instant sealedAt,
        Instant movedAt) {
    public Parcel {
        grounds = List.copyOf(grounds);
    }

    /** A parcel just sealed. */
    static Parcel fresh(UUID id, ParcelKind kind, UUID subject, AgreedMailbox to, Instant now) {
        return new Parcel(id, kind, subject, to.protocol(), to.id(), WAITING, 0, now, false, null, List.of(), now, now);
    }

    /** Whether the courier should come now; also for an attempt of which nobody ever heard again. */
    boolean isDue(Instant now) {
        return nextTry != null && !nextTry.isAfter(now);
    }

    /** An attempt starts. When the one before was never answered, the mail may arrive twice; that is named, not hidden. */
    Parcel started(Instant now, Duration silence) {
        return moved(ATTEMPTED, attempt + 1, now.plus(silence), unanswered(), null, now);
    }

    /** The mail server took it. */
    Parcel accepted(Instant now) {
        return moved(ACCEPTED, attempt, null, perhapsTwice, null, now);
    }

    /** It waits for another attempt. */
    Parcel waiting(Trouble why, Instant next, boolean unanswered, Instant now) {
        return moved(WAITING, attempt, next, perhapsTwice || unanswered, why, now);
    }

    /** A person wants the courier to come again, now. */
    Parcel again(Instant now) {
        return moved(WAITING, attempt, now, perhapsTwice, null, now);
    }

    /** It did not arrive. */
    Parcel undelivered(Trouble why, Instant now) {
        return moved(UNDELIVERED, attempt, null, perhapsTwice, why, now);
    }

    /** The second look refused. */
    Parcel held(List<Clause> why, @Nullable Trouble trouble, Instant now) {
        return new Parcel(
                id, kind, subject, protocol, mailbox, HELD, attempt, null, unanswered(), trouble, why, sealedAt, now);
    }

    /** The database was put back from a copy, and nobody can tell from here whether it left meanwhile. */
    Parcel restored(Instant now) {
        return moved(HELD, attempt, null, true, Trouble.RESTORED, now);
    }

    /** Taken back before it left. */
    Parcel withheld(Instant now) {
        return moved(WITHHELD, attempt, null, unanswered(), trouble, now);
    }

    /** Its code came back. */
    Parcel opened(Instant now) {
        return moved(OPENED, attempt, null, perhapsTwice, null, now);
    }

    private boolean unanswered() {
        return perhapsTwice || state == ATTEMPTED;
    }

    private Parcel moved(
            ParcelState to, int attempts, @Nullable Instant next, boolean twice, @Nullable Trouble why, Instant now) {
        return new Parcel(
                id, kind, subject, protocol, mailbox, to, attempts, next, twice, why, List.of(), sealedAt, now);
    }
}
