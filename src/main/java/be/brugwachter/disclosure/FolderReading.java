package be.brugwachter.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of a receiver's own folder goes.
 *
 * @param began when it was first read, or tried to be
 * @param walked when it was last read, at most fifty mails of it
 * @param stuckSince since when a parcel lies there that could not be recorded
 */
public record FolderReading(
        Instant began, @Nullable Instant walked, @Nullable Instant stuckSince) {
    /** So long a folder may stay unread before people are told: servers restart, networks fall. */
    static final Duration PATIENCE = Duration.ofMinutes(60);

    /** Why what is in the folder does not come in. */
    public enum Trouble {
        /** The folder itself cannot be read. */
        NOT_READ,
        /** It is read, and something in it cannot be taken in. */
        STUCK
    }

    /**
     * What people must know.
     *
     * @param since since when
     */
    public record Unread(Trouble trouble, Instant since) {}

    /** What people must know at this moment, if anything. */
    Optional<Unread> unread(Instant now) {
        Instant limit = now.minus(PATIENCE);
        Instant last = walked == null ? began : walked;
        if (last.isBefore(limit)) {
            return Optional.of(new Unread(Trouble.NOT_READ, last));
        }
        return Optional.ofNullable(stuckSince)
                .filter(since -> since.isBefore(limit))
                .map(since -> new Unread(Trouble.STUCK, since));
    }
}
