package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.mail.Delivery.Accepted;
import be.brugwachter.shared.EmailAddress;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server of the demo: real sockets, and nothing lost when it stops. */
class BuiltInMailServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final EmailAddress OCMW = new EmailAddress("onthaal@ocmw.example");
    private static final EmailAddress RETURN = new EmailAddress("terug@gezin.example");

    @TempDir
    private Path folder;

    @Test
    void aMailIsStillThereAfterARestart() throws Exception {
        String mail = mail("een");
        try (var server = started()) {
            assertThat(send(server, mail, OCMW)).isEqualTo(new Accepted());
        }
        try (var server = started()) {
            assertThat(inbox(server, OCMW)).containsExactly(mail);
        }
    }

    @Test
    void aRemovedMailStaysRemovedAndTheOthersStay() throws Exception {
        try (var server = started()) {
            send(server, mail("een"), OCMW);
            send(server, mail("twee"), OCMW);
            remove(server, 1);
            send(server, mail("drie"), OCMW);
        }
        try (var server = started()) {
            assertThat(inbox(server, OCMW)).containsExactly(mail("twee"), mail("drie"));
        }
    }

    @Test
    void aReturnAddressWithATokenEndsInItsMailbox() throws Exception {
        try (var server = started()) {
            send(server, mail("een"), new ReturnAddress("terug+{token}@gezin.example").with("x7"));
            assertThat(inbox(server, RETURN)).hasSize(1);
        }
    }

    private BuiltInMailServer started() {
        return new BuiltInMailServer(0, 0, folder, "proef").start(List.of(OCMW, RETURN));
    }

    private static String mail(String words) {
        return "Message-ID: <" + words + "@gezin.example>\r\nSubject: proef\r\n\r\n" + words;
    }

    private static Delivery send(BuiltInMailServer server, String mail, EmailAddress to) {
        return new SmtpPost(server.smtp(), PATIENCE).submit(mail.getBytes(StandardCharsets.US_ASCII), to, RETURN);
    }

    private static List<String> inbox(BuiltInMailServer server, EmailAddress mailbox) throws Exception {
        var found = new ArrayList<String>();
        try (var store = TestImap.open(server.imap(mailbox))) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (Message message : inbox.getMessages()) {
                var bytes = new ByteArrayOutputStream();
                message.writeTo(bytes);
                found.add(bytes.toString(StandardCharsets.US_ASCII)
                        .replaceFirst("(?s)^(Return-Path|Received):.*?(?=Message-ID)", ""));
            }
        }
        return found;
    }

    private static void remove(BuiltInMailServer server, int position) throws Exception {
        try (var store = TestImap.open(server.imap(OCMW))) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            inbox.getMessage(position).setFlag(Flags.Flag.DELETED, true);
            inbox.close(true);
        }
    }
}
