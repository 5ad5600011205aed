package be.brugwachter.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The first line of the breach register: which referral went wrong, and when. */
public interface BreachStore {
    /** A referral went to the wrong receiver. Returns false when that was reported before. */
    boolean wrongReceiver(UUID referral, Instant moment);

    /** Every line, newest first. */
    List<BreachLine> all();

    /** The officer saw a line. Returns the referral, the first time. */
    Optional<UUID> seen(UUID line, Instant moment);

    /** When a referral was reported as sent to the wrong receiver, if it was. */
    Optional<Instant> reported(UUID referral);
}
