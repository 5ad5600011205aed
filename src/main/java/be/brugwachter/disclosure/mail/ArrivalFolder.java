package be.brugwachter.disclosure.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * The one folder of a receiver's mailbox into which a mail rule brings parcels, by IMAP (RFC 9051). Only looks (BODY.PEEK); a mail
 * goes by UID EXPUNGE (RFC 4315) once it was taken in for good. Every other mail lies there as before, unread.
 */
public final class ArrivalFolder {
    private static final int MOST_AT_ONCE = 50;
    private static final int LARGEST = 1024 * 1024;

    private final MailServer server;
    private final Session session;
    private final String folder;

    /** Reads this folder, with at most this wait for every answer; nothing for the machine's own certificate list. */
    public ArrivalFolder(MailServer server, Duration patience, String folder, @Nullable SSLContext trust) {
        this.server = server;
        this.session = MailSessions.of("imap", server, patience, trust);
        this.folder = folder;
    }

    /** How far a folder was read. */
    public record Place(long validity, long uid) {
        /** Nothing was read yet. */
        public static final Place START = new Place(0, 0);
    }

    /** What becomes of a mail. */
    public enum Answer {
        /** It is taken in or put in quarantine, and committed: it goes. */
        TAKEN,
        /** It carries no parcel: it stays for whom it is. */
        NOT_OURS,
        /** It could not be recorded: the next round reads it again. */
        LATER
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
        try (Store store = session.getStore("imap")) {
            connect(store);
            IMAPFolder open = (IMAPFolder) store.getFolder(folder);
            open.open(Folder.READ_WRITE);
            try {
                long from = since.validity() == open.getUIDValidity() ? since.uid() : 0;
                return take(open, new Place(open.getUIDValidity(), from), listener);
            } finally {
                // Never with expunge: that takes what colleagues marked.
                open.close(false);
            }
        } catch (MessagingException | IOException e) {
            throw new DeliveryFailed("The mailbox could not be read; its mails wait there for the next round.", e);
        }
    }

    private void connect(Store store) throws MessagingException {
        var login = server.login();
        store.connect(
                server.host(),
                server.port(),
                login == null ? null : login.user(),
                login == null ? null : login.password());
    }

    private static Place take(IMAPFolder open, Place from, Listener listener) throws MessagingException, IOException {
        Place end = from;
        boolean again = false;
        for (Message mail : mails(open, from.uid())) {
            long uid = open.getUID(mail);
            Answer answer = answer((IMAPMessage) mail, listener);
            if (answer == Answer.TAKEN) {
                remove(open, mail);
            }
            again |= answer == Answer.LATER;
            end = again ? end : new Place(from.validity(), uid);
        }
        return end;
    }

    private static Answer answer(IMAPMessage mail, Listener listener) throws MessagingException, IOException {
        try (var in = mail.getMimeStream()) {
            if (mail.getSize() > LARGEST) {
                return Answer.NOT_OURS;
            }
            return listener.take(in.readNBytes(LARGEST));
        } catch (MessageRemovedException takenByAnother) {
            return Answer.NOT_OURS;
        }
    }

    private static List<Message> mails(IMAPFolder open, long after) throws MessagingException {
        // "n:*" always names the last mail, also when its UID lies before n (RFC 9051, section 9).
        List<Message> found = new ArrayList<>();
        for (Message mail : open.getMessagesByUID(after + 1, UIDFolder.LASTUID)) {
            if (open.getUID(mail) > after && found.size() < MOST_AT_ONCE) {
                found.add(mail);
            }
        }
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        open.fetch(found.toArray(Message[]::new), profile);
        return found;
    }

    private static void remove(IMAPFolder open, Message mail) throws MessagingException {
        Message[] gone = {mail};
        open.setFlags(gone, new Flags(Flags.Flag.DELETED), true);
        if (((IMAPStore) open.getStore()).hasCapability("UIDPLUS")) {
            open.expunge(gone);
        } // else it stays marked: a plain EXPUNGE would take what colleagues marked too
    }
}
