package be.brugwachter.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client on the way to the OCMW's own file system by a call, and every step of that way. What is sent is not here.
 *
 * @param id the key by which the file system knows a repetition: the same for every attempt
 * @param attempt how many have started
 * @param nextTry when it is tried (again); nothing when it is not
 * @param trouble what went wrong last, if anything
 * @param asked when a person last asked for it
 * @param moved when its state last changed
 */
public record HandOverCall(
        UUID id,
        UUID intake,
        ExportFormat format,
        State state,
        int attempt,
        @Nullable Instant nextTry,
        @Nullable CallTrouble trouble,
        Instant asked,
        Instant moved) {
    /** After this time without any answer an attempt is taken for lost. Longer than any call may last. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    /** Where it is. */
    public enum State {
        WAITING,
        /** An attempt has started; nobody knows yet what became of it. */
        STARTED,
        /** The file system confirmed it. */
        TAKEN,
        /** A person must do something. */
        REFUSED,
        /** The client's data left this desk before it was confirmed. */
        STOPPED
    }

    /** Always the same for one client and one form, also after a restored database forgot that it went. */
    static UUID key(UUID intake, ExportFormat format) {
        return UUID.nameUUIDFromBytes((intake + "/" + format.name()).getBytes(StandardCharsets.US_ASCII));
    }

    static HandOverCall fresh(UUID id, UUID intake, ExportFormat format, Instant now) {
        return new HandOverCall(id, intake, format, State.WAITING, 0, now, null, now, now);
    }

    /** Whether it should be tried now; also when nobody ever heard again of the last attempt. */
    boolean isDue(Instant now) {
        return nextTry != null && !nextTry.isAfter(now);
    }

    HandOverCall started(Instant now) {
        return new HandOverCall(id, intake, format, State.STARTED, attempt + 1, now.plus(SILENCE), trouble, asked, now);
    }

    /** Whether an answer to its last attempt still tells something. */
    boolean hears(CallAnswer said) {
        return state == State.STARTED || (state == State.STOPPED && said instanceof CallAnswer.Taken);
    }

    /** After an answer. Half a minute, then twice as long each time, at most about an hour; after three days a person looks. */
    HandOverCall after(CallAnswer said, Instant now) {
        return switch (said) {
            case CallAnswer.Taken() -> settled(State.TAKEN, null, now);
            case CallAnswer.Refused(CallTrouble why) -> settled(State.REFUSED, why, now);
            case CallAnswer.Later(CallTrouble why) ->
                now.isAfter(asked.plus(GIVE_UP))
                        ? settled(State.REFUSED, CallTrouble.GAVE_UP, now)
                        : new HandOverCall(
                                id, intake, format, State.WAITING, attempt, now.plus(wait(attempt)), why, asked, now);
        };
    }

    /** A person wants it tried again, now, with the same key. */
    HandOverCall again(Instant now) {
        return new HandOverCall(id, intake, format, State.WAITING, attempt, now, null, now, now);
    }

    private HandOverCall settled(State state, @Nullable CallTrouble why, Instant now) {
        return new HandOverCall(id, intake, format, state, attempt, null, why, asked, now);
    }

    private static Duration wait(int attempts) {
        return FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
    }
}
