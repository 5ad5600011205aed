package be.brugwachter.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What checking a book found.
 *
 * @param linked how many entries stand in the chain and are good
 * @param unlinked entries committed but not yet linked: the tail that the chain does not yet hold
 * @param flaw the first line of the ledger that is not as it was written, in the database or in the file
 */
public record Verification(long linked, List<UUID> unlinked, Optional<Flaw> flaw) {
    public Verification {
        unlinked = List.copyOf(unlinked);
    }

    /** Whether every linked entry is as it was written. */
    public boolean holds() {
        return flaw.isEmpty();
    }
}
