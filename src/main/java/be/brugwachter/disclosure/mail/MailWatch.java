package be.brugwachter.disclosure.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;

/** Waits at a folder until the server says that something came (IMAP IDLE, RFC 2177). Reads nothing itself. */
public final class MailWatch {
    /** Servers may hang up on whoever is silent for half an hour. */
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final MailServer server;
    private final Session session;
    private final String folder;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable IMAPFolder open;

    MailWatch(MailServer server, String folder) {
        this.server = server;
        this.session = MailSessions.of("imap", server, LONGEST, null);
        this.folder = folder;
    }

    /**
     * Waits, on one connection, and tells each time that something came.
     *
     * @param came also called once the watch stands, since something may have come before
     * @throws DeliveryFailed when the server hangs up, knows no IDLE or cannot be reached; whoever looks at intervals still finds it
     */
    public void stand(Runnable came) {
        try (Store store = session.getStore("imap")) {
            MailSessions.connect(store, server);
            IMAPFolder watched = (IMAPFolder) store.getFolder(folder);
            watched.open(Folder.READ_ONLY);
            open = watched;
            while (!closed.get()) {
                came.run();
                watched.idle(true);
            }
        } catch (MessagingException e) {
            if (!closed.get()) {
                throw new DeliveryFailed("Nobody watches the mailbox now; it is looked at in a while.", e);
            }
        }
    }

    /** Ends the watch. */
    public void close() {
        closed.set(true);
        IMAPFolder watched = open;
        if (watched != null) {
            try {
                watched.forceClose();
            } catch (MessagingException gone) {
                // The server hung up first: nobody stands there any more either way.
            }
        }
    }
}
