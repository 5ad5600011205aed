package be.brugwachter.figures;

import java.util.Optional;
import java.util.UUID;

/** A room whose acts are counted tells where one of them belongs; it tells nothing else. */
@FunctionalInterface
public interface Origin {
    /** Under which protocol this is counted; empty when it is not this room's, or gone. */
    Optional<Told> of(UUID subject);

    /**
     * What a room tells.
     *
     * @param protocol its lasting name
     * @param end as what kind its end is counted, if it ended
     */
    record Told(String protocol, Optional<Kind> end) {}
}
