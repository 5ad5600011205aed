package be.brugwachter.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** In whose data a flaw was found. */
    Optional<UUID> intakeOf(UUID flaw);

    /** A partner was told of a flaw. */
    void tell(UUID flaw, UUID onward, UUID account, Instant moment);

    /** The onward disclosures of which the partner was told of this flaw. */
    Set<UUID> told(UUID flaw);

    /** A partner who was told says that it knows. */
    void confirm(UUID flaw, UUID onward, UUID account, Instant moment);

    /** The onward disclosures of which the partner said so. */
    Set<UUID> confirmed(UUID flaw);
}
