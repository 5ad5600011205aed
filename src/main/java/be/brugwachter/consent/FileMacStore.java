package be.brugwachter.consent;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The HMACs of the file references of the party inside whose walls the work runs. Each goes with its reference. */
public interface FileMacStore {
    /** Keeps the HMAC beside the reference of a yes that was used and has none yet. Returns whether it did. */
    boolean keep(UUID consent, byte[] mac);

    /** The consents whose reference has this HMAC. */
    Set<UUID> with(byte[] mac);

    /** The first used consents, by id, after this one whose reference has no HMAC yet. */
    List<UUID> without(UUID after, int atMost);
}
