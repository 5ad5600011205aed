package be.brugwachter.disclosure.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * The one folder of a receiver's mailbox into which a mail rule brings parcels. A mail goes once it was taken in for good; one that
 * carries no parcel lies there as before, unread.
 */
public final class ArrivalFolder {
    private static final int LARGEST = 1024 * 1024;

    private final FolderWalk walk;

    /** Reads this folder, with at most this wait for every answer. */
    public ArrivalFolder(MailServer server, Duration patience, String folder) {
        this.walk = new FolderWalk(server, patience, folder, null);
    }

    /** Is given each mail, outside any transaction, and answers once its own is committed. */
    @FunctionalInterface
    public interface Listener {
        /** Takes one mail, as its bytes came (RFC 5322). */
        Answer take(byte[] mail);
    }

    /**
     * Reads what came since.
     *
     * @return where this round ended; there is more when it ended before the last mail
     * @throws DeliveryFailed when the folder cannot be read: the mails wait there for the next round
     */
    public Place read(Place since, Listener listener) {
        return walk.read(since, mail -> read(mail, listener));
    }

    private static Answer read(IMAPMessage mail, Listener listener) throws MessagingException, IOException {
        int limit = LargeMail.limit(mail, LARGEST);
        if (mail.getSize() > limit) {
            return Answer.NOT_OURS;
        }
        try (var in = mail.getMimeStream()) {
            return listener.take(in.readNBytes(limit));
        }
    }
}
