package be.brugwachter.intake;

import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partners of an OCMW. Nothing is ever deleted: the chain names them. */
public interface PartnerStore {
    /** Puts a partner on the list, or gives the one with this number another name or kind; returns its id. */
    UUID list(Party organisation, String name, PartnerKind kind, String municipality, Instant moment);

    /** A partner leaves the list; false when it had left. */
    boolean unlist(UUID partner, Instant moment);

    /** Names a person at a partner. */
    void name(UUID partner, Professional person, Instant moment);

    /** A person leaves the list; false when that happened before. */
    boolean unname(UUID person, Instant moment);

    /** Every partner there ever was, by name. */
    List<Partner> all();

    /** One of them. */
    Optional<Partner> find(UUID partner);
}
