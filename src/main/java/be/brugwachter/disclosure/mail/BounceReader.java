package be.brugwachter.disclosure.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/** Reads delivery notices and receipts from the return folder; all other mail lies there as before, unread. */
public final class BounceReader {
    private static final int LARGEST = 2 * 1024 * 1024;

    private final FolderWalk walk;
    private final NoticeParser parser;

    /** Reads this folder, with at most this wait for every answer, believing the machine's own certificate list. */
    public BounceReader(MailServer server, Duration patience, String folder, ReturnAddress ours) {
        this(server, patience, folder, ours, null);
    }

    /** The same, believing other certificates. */
    public BounceReader(
            MailServer server, Duration patience, String folder, ReturnAddress ours, @Nullable SSLContext trust) {
        this.walk = new FolderWalk(server, patience, folder, trust);
        this.parser = new NoticeParser(ours);
    }

    /** Is told of each, outside any transaction, and answers once its own is committed. */
    @FunctionalInterface
    public interface Listener {
        /** Hears one. */
        Answer hear(ReturnedMail mail);
    }

    /**
     * Reads what came since.
     *
     * @param since where the last round ended
     * @return where this round ended
     * @throws DeliveryFailed when the folder cannot be read: the notices wait there for the next round
     */
    public Place read(Place since, Listener listener) {
        return walk.read(since, mail -> read(mail).map(listener::hear).orElse(Answer.NOT_OURS));
    }

    /** A head that promises neither a report nor files is not read any further. */
    private Optional<ReturnedMail> read(IMAPMessage mail) throws MessagingException, IOException {
        boolean report = mail.isMimeType("multipart/report");
        int limit = LargeMail.limit(mail, LARGEST);
        if (mail.getSize() > limit || !(report || mail.isMimeType("multipart/mixed"))) {
            return Optional.empty();
        }
        try (var in = mail.getMimeStream()) {
            byte[] bytes = in.readNBytes(limit);
            return report ? parser.read(bytes) : ReceiptParser.read(bytes);
        }
    }
}
