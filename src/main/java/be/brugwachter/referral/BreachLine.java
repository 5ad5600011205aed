package be.brugwachter.referral;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the breach register: a referral that went to the wrong receiver. Nobody is named.
 *
 * @param protocol under which it went; empty when a restored database does not know the referral
 * @param reported when a team member said so
 * @param seen when the data protection officer saw it
 */
public record BreachLine(
        UUID id, UUID referral, Optional<ProtocolId> protocol, Instant reported, Optional<Instant> seen) {}
