package be.brugwachter.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals of the party inside whose walls the work runs. */
public interface ProposalStore {
    /** Adds an open proposal. */
    void add(Proposal proposal);

    /** An open proposal, locked until the transaction ends. */
    Optional<Proposal> lockOpen(UUID id);

    /** Every open proposal, oldest first. */
    List<Proposal> open();

    /** Closes a proposal. */
    void decide(UUID id, UUID by, Instant at, boolean confirmed);
}
