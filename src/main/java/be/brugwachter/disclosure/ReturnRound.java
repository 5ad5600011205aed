package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.BounceReader;
import be.brugwachter.disclosure.mail.DeliveryNotice;

/** Reads what the mail servers sent back, and marks what did not arrive. */
public final class ReturnRound {
    private final CourierDesk desk;
    private final BounceReader reader;

    /** Reads with this reader. */
    public ReturnRound(CourierDesk desk, BounceReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** One round, inside the walls of one party and outside any transaction. */
    public void round() {
        reader.round(this::handled);
    }

    private boolean handled(DeliveryNotice notice) {
        return desk.returned(notice.messageId(), notice.token(), troubleOf(notice.status()));
    }

    /** What an enhanced status code (RFC 3463) means for a person. */
    static Trouble troubleOf(String status) {
        if (status.equals("5.2.2")) {
            return Trouble.RETURNED_FULL;
        }
        if (status.startsWith("5.1.") || status.equals("5.2.1")) {
            return Trouble.RETURNED_NO_MAILBOX;
        }
        return status.startsWith("5.7.") ? Trouble.RETURNED_BLOCKED : Trouble.RETURNED;
    }
}
