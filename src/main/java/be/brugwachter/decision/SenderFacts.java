package be.brugwachter.decision;

import be.brugwachter.shared.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to send.
 *
 * @param role in which function
 * @param team member of which local team, as the protocol names it
 * @param secrecyUntil the last day (Brussels) for which professional secrecy is attested
 */
public record SenderFacts(
        @Nullable Role role,
        @Nullable String team,
        @Nullable LocalDate secrecyUntil) {}
