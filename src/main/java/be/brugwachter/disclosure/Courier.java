package be.brugwachter.disclosure;

import be.brugwachter.disclosure.Outbox.Outgoing;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries parcels to the mail server. Several couriers may walk at once: each attempt is started by one alone, and the same
 * parcel is always the same bytes with the same Message-ID.
 */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final CourierDesk desk;
    private final SmtpPost post;
    private final ReturnAddress returnAddress;

    /** A courier who hands parcels to this post. */
    public Courier(CourierDesk desk, SmtpPost post, ReturnAddress returnAddress) {
        this.desk = desk;
        this.post = post;
        this.returnAddress = returnAddress;
    }

    /** One round, inside the walls of one party and outside any transaction. */
    public void round() {
        desk.due().forEach(this::carry);
    }

    private void carry(UUID parcel) {
        try {
            var life = SignsOfLife.begin();
            desk.start(parcel).ifPresent(attempt -> hand(attempt, life));
        } catch (RuntimeException e) {
            // One parcel that fails must not keep the others; its row says that an attempt started, so it is tried
            // again.
            LOG.error(
                    "Parcel {}: the attempt broke off ({}). It is tried again later.",
                    parcel,
                    e.getClass().getName());
        }
    }

    private void hand(Outgoing attempt, SignsOfLife life) {
        var back = returnAddress.with(attempt.returnToken());
        var said = life.during(
                () -> post.submit(attempt.mime(), attempt.to(), back, life::fresh), () -> desk.stillAt(attempt));
        LOG.info("Parcel {}, attempt {}: {}.", attempt.parcel(), attempt.attempt(), said);
        desk.record(attempt, said);
    }
}
