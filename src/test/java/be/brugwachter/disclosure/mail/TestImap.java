package be.brugwachter.disclosure.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Objects;

/** Opens a mailbox as a mail program does. */
public final class TestImap {
    private TestImap() {}

    /** A connected store; close it. */
    public static Store open(MailServer server) throws MessagingException {
        var store =
                MailSessions.of("imap", server, Duration.ofSeconds(10), null).getStore("imap");
        var login = Objects.requireNonNull(server.login());
        store.connect(server.host(), server.port(), login.user(), login.password());
        return store;
    }
}
