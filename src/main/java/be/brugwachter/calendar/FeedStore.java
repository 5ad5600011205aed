package be.brugwachter.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The feeds of the party inside whose walls the work runs; of each account at most one, by the digest of its secret. */
public interface FeedStore {
    /** Gives an account this feed in place of the one it had. */
    void put(UUID account, String digest, Instant at);

    /** Takes an account's feed away. */
    void end(UUID account);

    /** Whether an account has a feed. */
    boolean has(UUID account);

    /** Whose feed this is. */
    Optional<UUID> account(String digest);
}
