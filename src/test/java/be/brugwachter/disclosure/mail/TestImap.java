package be.brugwachter.disclosure.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Opens a mailbox as a mail program does. */
public final class TestImap {
    private TestImap() {}

    /** A connected store; close it. */
    public static Store open(MailServer server) throws MessagingException {
        var store =
                MailSessions.of("imap", server, Duration.ofSeconds(20), null).getStore("imap");
        var login = Objects.requireNonNull(server.login());
        store.connect(server.host(), server.port(), login.user(), login.password());
        return store;
    }

    /** All mails of the inbox, oldest first. */
    public static List<byte[]> mails(MailServer server) {
        var found = new ArrayList<byte[]>();
        try (var store = open(server);
                var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            for (var message : inbox.getMessages()) {
                var bytes = new ByteArrayOutputStream();
                message.writeTo(bytes);
                found.add(bytes.toByteArray());
            }
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }
}
