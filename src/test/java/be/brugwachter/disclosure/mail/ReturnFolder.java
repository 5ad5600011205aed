package be.brugwachter.disclosure.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;

/** The return folder as a colleague sees it in a mail program, flags included, without touching them. */
public final class ReturnFolder {
    private final MailServer server;

    public ReturnFolder(MailServer server) {
        this.server = server;
    }

    /** The subjects of the mails that lie there, in order. */
    public List<String> subjects() throws MessagingException {
        return each(false);
    }

    /** The subjects of those nobody read yet. */
    public List<String> unread() throws MessagingException {
        return each(true);
    }

    private List<String> each(boolean unreadOnly) throws MessagingException {
        var found = new ArrayList<String>();
        try (var store = TestImap.open(server);
                var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            for (var mail : inbox.getMessages()) {
                if (!unreadOnly || !mail.isSet(Flags.Flag.SEEN)) {
                    found.add(mail.getSubject());
                }
            }
        }
        return found;
    }

    /** A colleague marks a mail as deleted and has not cleaned up yet. */
    public void mark(String subject) throws MessagingException {
        try (var store = TestImap.open(server)) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            for (var mail : inbox.getMessages()) {
                mail.setFlag(Flags.Flag.DELETED, mail.getSubject().equals(subject));
            }
            inbox.close(false);
        }
    }
}
