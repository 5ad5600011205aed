package be.brugwachter.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The codes of the party inside whose walls the work runs: their digests only. */
public interface FamilyCodeStore {
    /** The code of a referral. */
    Optional<Kept> find(UUID referral);

    /** The referral whose code has this digest. */
    Optional<UUID> byDigest(byte[] digest);

    /** Keeps a first code. Returns whether there was none yet. */
    boolean add(UUID referral, byte[] digest, Instant at);

    /** Keeps another in its place: the one before opens nothing any more. */
    void renew(UUID referral, byte[] digest, Checked how, Instant at);

    /** All of them, oldest first. */
    List<Kept> all();

    /** Lets a code go. */
    void drop(UUID referral);

    /** That a referral has a code, and since when; the code itself is nowhere. */
    record Kept(UUID referral, Instant madeAt, Optional<Instant> renewedAt) {
        /** When the code that now works was made. */
        public Instant since() {
            return renewedAt.orElse(madeAt);
        }
    }
}
