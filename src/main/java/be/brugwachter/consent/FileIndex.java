package be.brugwachter.consent;

import be.brugwachter.trust.Vault;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds consents by the team's own file reference without reading one. A yes comes in when it is used. Before that it may still have to
 * leave nothing, and an HMAC in an old copy could be tried against guesses for as long as the party's key lives; the key of a consent
 * dies with it.
 */
public final class FileIndex {
    private final ConsentStore consents;
    private final FileMacStore macs;
    private final FileDigest digest;

    /** An index of these consents. */
    public FileIndex(ConsentStore consents, FileMacStore macs, FileDigest digest) {
        this.consents = consents;
        this.macs = macs;
        this.digest = digest;
    }

    /** Brings in a yes that was used. Returns whether it was not in yet. */
    boolean enter(UUID consent) {
        return consents.reference(consent)
                .map(reference -> macs.keep(consent, digest.of(FileNumber.of(reference))))
                .orElse(false);
    }

    /** The used consents of this file. */
    Set<UUID> of(FileNumber number) {
        return macs.with(digest.of(number));
    }

    /** Brings in some that were used but are not in, after this one. What cannot be read is passed by. */
    Batch enterSome(UUID after, int atMost) {
        var found = macs.without(after, atMost);
        long entered = found.stream().filter(this::enterIfReadable).count();
        return new Batch(Math.toIntExact(entered), found.isEmpty() ? Optional.empty() : Optional.of(found.getLast()));
    }

    /**
     * A piece of the way through all that are not in.
     *
     * @param entered how many came in
     * @param last where the next piece begins; empty at the end
     */
    record Batch(int entered, Optional<UUID> last) {}

    private boolean enterIfReadable(UUID consent) {
        try {
            return enter(consent);
        } catch (Vault.KeyDestroyed erased) {
            return false; // there is no reference any more to find it by
        }
    }
}
