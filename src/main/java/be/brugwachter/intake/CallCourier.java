package be.brugwachter.intake;

import be.brugwachter.intake.FileSystemPost.Outgoing;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries clients to the OCMW's own file system. Several may walk at once: each attempt is started by one alone. */
public final class CallCourier {
    private static final Logger LOG = LoggerFactory.getLogger(CallCourier.class);

    private final CallDesk desk;
    private final FileSystemPost post;

    /** A courier who knows this way. */
    CallCourier(CallDesk desk, FileSystemPost post) {
        this.desk = desk;
        this.post = post;
    }

    /** One round, inside the walls of one party and outside any transaction. */
    public void round() {
        if (post.reaches()) {
            desk.due().forEach(this::carry);
        }
    }

    private void carry(UUID call) {
        try {
            desk.start(call).ifPresent(this::hand);
        } catch (RuntimeException e) {
            // One that fails must not keep the others; its row says that an attempt started, so it is tried again.
            LOG.error(
                    "Hand-over {}: the attempt broke off ({}).",
                    call,
                    e.getClass().getName());
        }
    }

    private void hand(Outgoing attempt) {
        CallAnswer said = post.hand(attempt);
        LOG.info("Hand-over {}, attempt {}: {}.", attempt.key(), attempt.attempt(), said);
        desk.record(attempt, said);
    }
}
