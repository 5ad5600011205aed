package be.brugwachter.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The feeds of the party inside whose walls the work runs; of each account at most one, by the digest of its secret. */
public interface FeedStore {
    /** Gives an account this feed in place of the one it had. */
    void put(UUID account, String digest, Instant at);

    /** Takes an account's feed away; whether there was one. */
    boolean end(UUID account);

    /** Takes every feed away. */
    void endAll();

    /** When the feed of an account was made, if it has one. */
    Optional<Instant> madeAt(UUID account);

    /** Whose feed this is. */
    Optional<Held> held(String digest);

    /**
     * A feed somebody has.
     *
     * @param account whose
     * @param madeAt since when
     */
    record Held(UUID account, Instant madeAt) {}
}
