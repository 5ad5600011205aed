package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.brugwachter.shared.EmailAddress;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail that cannot be read, in a folder on a real server. */
class FolderWalkTest {
    private static final EmailAddress ONTHAAL = new EmailAddress("onthaal@ocmw.example");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private BuiltInMailServer server;
    private FolderWalk walk;

    @BeforeEach
    void threeMailsLieThere(@TempDir Path folder) {
        server = new BuiltInMailServer(0, 0, folder, "x").start(List.of(ONTHAAL));
        for (String subject : List.of("een", "stuk", "drie")) {
            byte[] mail = ("Subject: " + subject + "\r\n\r\nDag!").getBytes(StandardCharsets.US_ASCII);
            new SmtpPost(server.smtp(), PATIENCE).submit(mail, ONTHAAL, ONTHAAL);
        }
        walk = new FolderWalk(server.imap(ONTHAAL), PATIENCE, "INBOX", null);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatWasTakenInBeforeAMailThatCannotBeReadIsRemovedAllTheSame() throws Exception {
        List<String> seen = new ArrayList<>();
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> walk.read(Place.START, mail -> {
                    seen.add(mail.getSubject());
                    if (mail.getSubject().equals("stuk")) {
                        throw new MessagingException("This mail is broken.");
                    }
                    return Answer.HANDLED;
                }));
        assertThat(seen).containsExactly("een", "stuk");
        assertThat(new ReturnFolder(server.imap(ONTHAAL)).subjects()).containsExactly("stuk", "drie");
    }
}
