package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.Notice.State.ACCEPTED;
import static be.brugwachter.disclosure.Notice.State.ATTEMPTED;
import static be.brugwachter.disclosure.Notice.State.UNDELIVERED;
import static be.brugwachter.disclosure.Notice.State.WAITING;

import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both data protection officers are told of one act: the own one on the home page, the other party's by mail.
 *
 * @param told what it tells
 * @param way where the mail to the other party's officer is
 * @param seenAt when the own officer said to have seen it
 */
public record Notice(UUID id, Told told, Way way, @Nullable Instant seenAt) {
    /**
     * What it tells.
     *
     * @param subject the act itself: a mailbox, a key, a sheet, an act on the protocol
     * @param fingerprint of the key it is about, if it is about one
     * @param moment when it was agreed
     */
    public record Told(
            ProtocolId protocol,
            NoticeKind kind,
            UUID subject,
            @Nullable String fingerprint,
            Instant moment) {}

    /**
     * Where the mail is.
     *
     * @param attempt how many attempts have started
     * @param nextTry when the courier comes (again); nothing when he does not
     * @param perhapsTwice an earlier attempt was never answered, so the same mail may arrive twice
     * @param trouble what went wrong last
     * @param movedAt when its state last changed
     */
    public record Way(
            State state,
            int attempt,
            @Nullable Instant nextTry,
            boolean perhapsTwice,
            @Nullable Trouble trouble,
            Instant movedAt) {}

    /** The states of the mail. */
    public enum State {
        /** The protocol names no address for the other party's officer. */
        NO_ADDRESS,
        WAITING,
        ATTEMPTED,
        ACCEPTED,
        UNDELIVERED
    }

    boolean isDue(Instant now) {
        return way.nextTry != null && !way.nextTry.isAfter(now);
    }

    /** An attempt starts; when the one before was never answered, the same mail may arrive twice. */
    Notice started(Instant now) {
        return moved(ATTEMPTED, way.attempt + 1, now.plus(BackOff.SILENCE), unanswered(), null, now);
    }

    /** What the mail server said. */
    Notice after(Delivery said, Instant now) {
        if (said instanceof Delivery.Accepted) {
            return moved(ACCEPTED, way.attempt, null, way.perhapsTwice, null, now);
        }
        Trouble why = Trouble.of(said);
        if (why.isFinal() || now.isAfter(told.moment.plus(BackOff.GIVE_UP))) {
            return undelivered(why.isFinal() ? why : Trouble.GAVE_UP, now);
        }
        boolean twice = way.perhapsTwice || why == Trouble.UNANSWERED;
        return moved(WAITING, way.attempt, now.plus(BackOff.after(way.attempt)), twice, why, now);
    }

    /** It did not arrive. */
    Notice undelivered(Trouble why, Instant now) {
        return moved(UNDELIVERED, way.attempt, null, way.perhapsTwice, why, now);
    }

    /** Whether somebody must tell the other party's officer by telephone. */
    public boolean needsACall() {
        return way.state == UNDELIVERED || way.state == State.NO_ADDRESS;
    }

    private boolean unanswered() {
        return way.perhapsTwice || way.state == ATTEMPTED;
    }

    private Notice moved(
            State to, int attempts, @Nullable Instant next, boolean twice, @Nullable Trouble why, Instant now) {
        return new Notice(id, told, new Way(to, attempts, next, twice, why, now), seenAt);
    }
}
