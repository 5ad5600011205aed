package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.mail.MailServer.Login;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;

/**
 * Reads delivery notices from the return folder by IMAP (RFC 9051). Only looks (BODY.PEEK); removes by UID EXPUNGE the notices
 * that were handled and nothing else, and leaves all other mail as it lies.
 */
public final class BounceReader {
    private static final int MOST_AT_ONCE = 1_000;

    private final MailServer server;
    private final Session session;
    private final String folder;
    private final NoticeParser parser;

    /** Reads this folder, with at most this wait for every answer. */
    public BounceReader(MailServer server, Duration patience, String folder, ReturnAddress ours) {
        this(server, patience, folder, ours, null);
    }

    /** The same, believing other certificates. */
    public BounceReader(
            MailServer server, Duration patience, String folder, ReturnAddress ours, @Nullable SSLContext trust) {
        this.server = server;
        this.session = MailSessions.of("imap", server, patience, trust);
        this.folder = folder;
        this.parser = new NoticeParser(ours);
    }

    /**
     * Reads what lies there now.
     *
     * @param handled told each notice; true when it spoke of a parcel of ours and is recorded, so that it may go
     * @return how many notices were handled
     * @throws DeliveryFailed when the mailbox cannot be read: notices wait there for the next round
     */
    public int round(Predicate<DeliveryNotice> handled) {
        try (Store store = session.getStore("imap")) {
            var login = server.login() == null ? new Login("", "") : Objects.requireNonNull(server.login());
            store.connect(server.host(), server.port(), login.user(), login.password());
            try (var open = (IMAPFolder) store.getFolder(folder)) {
                open.open(Folder.READ_WRITE);
                return read(open, handled);
            }
        } catch (MessagingException | IOException e) {
            throw new DeliveryFailed("The return folder could not be read; notices wait there for the next round.", e);
        }
    }

    private int read(IMAPFolder open, Predicate<DeliveryNotice> handled) throws MessagingException, IOException {
        int last = open.getMessageCount();
        var mails = last == 0 ? new Message[0] : open.getMessages(Math.max(1, last - MOST_AT_ONCE + 1), last);
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.CONTENT_INFO);
        open.fetch(mails, profile);
        List<Message> done = new ArrayList<>();
        for (var mail : mails) {
            var notice = parser.read(mail);
            if (notice.isPresent() && handled.test(notice.get())) {
                done.add(mail);
            }
        }
        remove(open, done);
        return done.size();
    }

    /** By UID, so that a mail somebody else marked as deleted in the same folder stays for its owner (RFC 4315). */
    private static void remove(IMAPFolder open, List<Message> done) throws MessagingException {
        if (!done.isEmpty()) {
            var gone = done.toArray(Message[]::new);
            open.setFlags(gone, new Flags(Flags.Flag.DELETED), true);
            open.expunge(gone);
        }
    }
}
