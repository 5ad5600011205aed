package be.brugwachter.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What workers decided and found; added, never changed. Nothing of it says who a client was. */
public interface DecisionStore {
    /** Adds a decision. */
    void add(ContactDecision decision);

    /** The decisions about a client, oldest first. */
    List<ContactDecision> of(UUID intake);

    /** The latest day until which a worker chose to try. */
    Optional<LocalDate> tryUntil(UUID intake);

    /** Adds a flaw. */
    void add(FoundFlaw flaw);

    /** The flaws found in a client's data. */
    List<FoundFlaw> flaws(UUID intake);
}
