package be.brugwachter.referral;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows from stops that nobody undid in three days. Erasure and letter are transactions of their own: a letter that cannot be
 * written holds no erasure up, and one that fails keeps no other from its turn. Killed anywhere, the next round does the rest.
 */
public final class StopRound {
    private static final Logger LOG = LoggerFactory.getLogger(StopRound.class);

    private final StopDesk desk;

    StopRound(StopDesk desk) {
        this.desk = desk;
    }

    /** One round, inside the walls of one party and outside any transaction. */
    public void round() {
        desk.due().forEach(this::follow);
    }

    private void follow(UUID referral) {
        try {
            desk.erase(referral);
            desk.tell(referral);
        } catch (RuntimeException e) {
            LOG.error(
                    "Referral {}: what follows from its withdrawal broke off ({}). It is tried again.",
                    referral,
                    e.getClass().getName());
        }
    }
}
