package be.brugwachter.audit;

import java.util.List;
import java.util.UUID;

/**
 * What checking a book found.
 *
 * @param linked how many entries stand in the chain
 * @param unlinked entries committed but not yet linked: the tail that the chain does not yet hold
 * @param broken entries whose content or link no longer fits, or that the ledger file knows and the database does not
 */
public record Verification(long linked, List<UUID> unlinked, List<UUID> broken) {
    public Verification {
        unlinked = List.copyOf(unlinked);
        broken = List.copyOf(broken);
    }

    /** Whether every linked entry is as it was written. */
    public boolean holds() {
        return broken.isEmpty();
    }
}
