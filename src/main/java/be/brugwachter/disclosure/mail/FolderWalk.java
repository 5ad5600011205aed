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
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * Walks by one folder by IMAP (RFC 9051). Only looks (EXAMINE, BODY.PEEK), and removes by UID EXPUNGE (RFC 4315) what was handled
 * and nothing else; all other mail lies there as before, unread.
 */
final class FolderWalk {
    private static final int MOST_AT_ONCE = 50;

    private final MailServer server;
    private final Session session;
    private final String folder;

    /** By this folder, with at most this wait for every answer; nothing for the machine's own certificate list. */
    FolderWalk(MailServer server, Duration patience, String folder, @Nullable SSLContext trust) {
        this.server = server;
        this.session = MailSessions.of("imap", server, patience, trust);
        this.folder = folder;
    }

    /** Looks at one mail, outside any transaction, and answers once its own is committed. */
    @FunctionalInterface
    interface Look {
        /** Says what becomes of it. */
        Answer at(IMAPMessage mail) throws MessagingException, IOException;
    }

    /**
     * Reads what came since, at most fifty mails. What was handled before a mail that cannot be read is removed all the same.
     *
     * @param since where the last round ended
     * @return where this round ended; there is more when it ended before the last mail
     * @throws DeliveryFailed when the folder cannot be read: its mails wait there for the next round
     */
    Place read(Place since, Look look) {
        try (Store store = session.getStore("imap")) {
            MailSessions.connect(store, server);
            Round round = walk(store, since, look);
            if (!round.handled.isEmpty()) {
                remove(store, round);
            }
            round.tell();
            return round.end();
        } catch (MessagingException e) {
            throw new DeliveryFailed("The folder could not be read; its mails wait there for the next round.", e);
        }
    }

    private Round walk(Store store, Place since, Look look) throws MessagingException {
        try (IMAPFolder open = (IMAPFolder) store.getFolder(folder)) {
            open.open(Folder.READ_ONLY);
            long validity = open.getUIDValidity();
            Round round = new Round(validity, since.validity() == validity ? since.uid() : 0);
            try {
                for (Message mail : mails(open, round.end)) {
                    round.note(open.getUID(mail), answer(look, (IMAPMessage) mail));
                }
            } catch (MessagingException | IOException broken) {
                round.broken = broken;
            }
            return round;
        }
    }

    private static Answer answer(Look look, IMAPMessage mail) throws MessagingException, IOException {
        try {
            return look.at(mail);
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
        profile.add(FetchProfile.Item.CONTENT_INFO);
        profile.add(FetchProfile.Item.SIZE);
        open.fetch(found.toArray(Message[]::new), profile);
        return found;
    }

    private void remove(Store store, Round round) throws MessagingException {
        IMAPFolder open = (IMAPFolder) store.getFolder(folder);
        open.open(Folder.READ_WRITE);
        if (open.getUIDValidity() == round.validity) {
            long[] uids = round.handled.stream().mapToLong(Long::longValue).toArray();
            Message[] gone = Stream.of(open.getMessagesByUID(uids))
                    .filter(Message.class::isInstance)
                    .toArray(Message[]::new);
            open.setFlags(gone, new Flags(Flags.Flag.DELETED), true);
            if (((IMAPStore) store).hasCapability("UIDPLUS")) {
                open.expunge(gone);
            } // else they stay marked: a plain EXPUNGE would take what colleagues marked too
        }
        // Not by try-with-resources: that close expunges, and takes what colleagues marked.
        open.close(false);
    }

    /** One way through the folder. The end moves on until the first mail that has to be read again. */
    private static final class Round {
        private final long validity;
        private final List<Long> handled = new ArrayList<>();
        private long end;
        private boolean again;
        private @Nullable Exception broken;

        Round(long validity, long from) {
            this.validity = validity;
            this.end = from;
        }

        void note(long uid, Answer answer) {
            if (answer == Answer.HANDLED) {
                handled.add(uid);
            }
            again |= answer == Answer.LATER;
            end = again ? end : uid;
        }

        /** Fails with what broke the round off, if anything did. */
        void tell() throws MessagingException {
            if (broken != null) {
                throw new MessagingException("A mail could not be read.", broken);
            }
        }

        Place end() {
            return new Place(validity, end);
        }
    }
}
