package be.brugwachter.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the breach register: a referral that went to the wrong receiver. Nobody is named.
 *
 * @param reported when a team member said so
 * @param seen when the data protection officer saw it
 */
public record BreachLine(UUID id, UUID referral, Instant reported, Optional<Instant> seen) {}
