package be.brugwachter.notice;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the register of breaches (GDPR article 33(5)). Nobody is named.
 *
 * @param protocol under which protocol; empty when a restored database does not know it any more
 * @param aware when somebody of this party knew
 * @param noticedBy in which function
 * @param drill whether it is an exercise: it touches nothing and tells nobody
 * @param referral the one referral it is about, if it is about one
 * @param stayed whether it is certain that nothing left, so that there is nobody to tell
 */
public record BreachCase(
        UUID id,
        Optional<ProtocolId> protocol,
        BreachKind kind,
        Instant aware,
        Role noticedBy,
        boolean drill,
        Optional<UUID> referral,
        boolean stayed) {
    /** How long a party has to tell its supervisor, once it knows (GDPR article 33(1)). */
    public static final Duration TO_TELL = Duration.ofDays(3);

    /** The last moment to tell the supervisor. */
    @Upholds(Clause.BREACH_TOLD)
    public Instant deadline() {
        return aware.plus(TO_TELL);
    }

    /** Whether that moment has passed. */
    public boolean lateAt(Instant now) {
        return now.isAfter(deadline());
    }
}
