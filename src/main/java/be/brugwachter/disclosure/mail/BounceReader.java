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
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads delivery notices and receipts from the return folder by IMAP (RFC 9051). Only looks (EXAMINE, BODY.PEEK), and removes by UID EXPUNGE
 * (RFC 4315) what was handled and nothing else; all other mail lies there as before, unread.
 */
public final class BounceReader {
    private static final int MOST_AT_ONCE = 50;
    private static final int LARGEST = 2 * 1024 * 1024;

    private final MailServer server;
    private final Session session;
    private final String folder;
    private final NoticeParser parser;

    /** Reads this folder, with at most this wait for every answer, believing the machine's own certificate list. */
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

    /** How far a folder was read. */
    public record Place(long validity, long uid) {
        /** Nothing was read yet. */
        public static final Place START = new Place(0, 0);
    }

    /** What became of a notice. */
    public enum Answer {
        /** It is recorded and committed, so it may go. */
        HANDLED,
        /** It speaks of no mail of ours, so it stays for whom it is. */
        NOT_OURS,
        /** It could not be recorded, so the next round reads it again. */
        LATER
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
        try (Store store = session.getStore("imap")) {
            connect(store);
            var round = look(store, since, listener);
            if (!round.handled().isEmpty()) {
                remove(store, round);
            }
            return round.end();
        } catch (MessagingException | IOException e) {
            throw new DeliveryFailed("The return folder could not be read; notices wait there for the next round.", e);
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

    private Round look(Store store, Place since, Listener listener) throws MessagingException, IOException {
        try (var open = (IMAPFolder) store.getFolder(folder)) {
            open.open(Folder.READ_ONLY);
            long validity = open.getUIDValidity();
            long from = since.validity() == validity ? since.uid() : 0;
            return new Round(validity, from).over(mails(open, from), listener, parser);
        }
    }

    private static List<Mail> mails(IMAPFolder open, long after) throws MessagingException {
        // "n:*" always names the last mail, also when its UID lies before n (RFC 9051, section 9).
        var found = new ArrayList<Message>();
        for (var mail : open.getMessagesByUID(after + 1, UIDFolder.LASTUID)) {
            if (open.getUID(mail) > after && found.size() < MOST_AT_ONCE) {
                found.add(mail);
            }
        }
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.CONTENT_INFO);
        profile.add(FetchProfile.Item.SIZE);
        open.fetch(found.toArray(Message[]::new), profile);
        var mails = new ArrayList<Mail>();
        for (var mail : found) {
            mails.add(new Mail(open.getUID(mail), (IMAPMessage) mail));
        }
        return mails;
    }

    private void remove(Store store, Round round) throws MessagingException {
        var open = (IMAPFolder) store.getFolder(folder);
        open.open(Folder.READ_WRITE);
        if (open.getUIDValidity() == round.validity()) {
            long[] uids = round.handled().stream().mapToLong(Long::longValue).toArray();
            var gone = Stream.of(open.getMessagesByUID(uids))
                    .filter(Message.class::isInstance)
                    .toArray(Message[]::new);
            open.setFlags(gone, new Flags(Flags.Flag.DELETED), true);
            if (((IMAPStore) store).hasCapability("UIDPLUS")) {
                open.expunge(gone);
            } // else they stay marked: a plain EXPUNGE would take what colleagues marked too
        }
        open.close(false); // with expunge it would take what colleagues marked
    }

    /** One mail in the folder; a head that promises neither a report nor files is not read any further. */
    private record Mail(long uid, IMAPMessage message) {
        Optional<ReturnedMail> read(NoticeParser parser) throws MessagingException, IOException {
            boolean report = message.isMimeType("multipart/report");
            if (message.getSize() > LARGEST || !(report || message.isMimeType("multipart/mixed"))) {
                return Optional.empty();
            }
            try (var in = message.getMimeStream()) {
                byte[] bytes = in.readNBytes(LARGEST);
                return report ? parser.read(bytes) : ReceiptParser.read(bytes);
            } catch (MessageRemovedException takenByAnother) {
                return Optional.empty();
            }
        }
    }

    /** One way through the folder. The end moves on until the first notice that has to be read again. */
    private static final class Round {
        private final long validity;
        private final List<Long> handled = new ArrayList<>();
        private long end;
        private boolean again;

        Round(long validity, long from) {
            this.validity = validity;
            this.end = from;
        }

        Round over(List<Mail> mails, Listener listener, NoticeParser parser) throws MessagingException, IOException {
            for (var mail : mails) {
                var answer = mail.read(parser).map(listener::hear).orElse(Answer.NOT_OURS);
                if (answer == Answer.HANDLED) {
                    handled.add(mail.uid());
                }
                again |= answer == Answer.LATER;
                end = again ? end : mail.uid();
            }
            return this;
        }

        long validity() {
            return validity;
        }

        List<Long> handled() {
            return handled;
        }

        Place end() {
            return new Place(validity, end);
        }
    }
}
