package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries receipts to the mail server, as {@link Courier} carries parcels. */
public final class ReceiptCourier {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptCourier.class);
    private static final String TOKEN = "ontvangst";

    private final ReceiptDesk desk;
    private final SmtpPost post;
    private final ReturnAddress returnAddress;

    /** A courier who hands receipts to this post. */
    public ReceiptCourier(ReceiptDesk desk, SmtpPost post, ReturnAddress returnAddress) {
        this.desk = desk;
        this.post = post;
        this.returnAddress = returnAddress;
    }

    /** One round, inside the walls of one party and outside any transaction. */
    public void round() {
        desk.due().forEach(this::carry);
    }

    private void carry(UUID id) {
        try {
            var life = SignsOfLife.begin();
            desk.start(id).ifPresent(going -> hand(going, life));
        } catch (RuntimeException e) {
            // One receipt that fails must not keep the others; its row says that an attempt started.
            LOG.error(
                    "Receipt {}: the attempt broke off ({}). It is tried again later.",
                    id,
                    e.getClass().getName());
        }
    }

    private void hand(ReceiptDesk.Going going, SignsOfLife life) {
        var receipt = going.receipt();
        var back = returnAddress.with(TOKEN);
        var said = life.during(
                () -> post.submit(going.mime(), receipt.to(), back, life::fresh), () -> desk.stillAt(receipt));
        LOG.info("Receipt {}: {}.", receipt.id(), said);
        desk.record(receipt, said);
    }
}
