package be.brugwachter.decision;

import be.brugwachter.shared.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to pass a client's data on.
 *
 * @param account who asks
 * @param assigned who looks after the client
 * @param role in which function
 * @param secrecyUntil the last day on which the attested professional secrecy counts
 */
public record WorkerFacts(
        @Nullable UUID account,
        @Nullable UUID assigned,
        @Nullable Role role,
        @Nullable LocalDate secrecyUntil) {}
