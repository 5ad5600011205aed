package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailWatchTest {
    private static final EmailAddress BOX = new EmailAddress("onthaal@ocmw.example");

    @Test
    void aMailThatComesIsTold(@TempDir Path folder) throws InterruptedException {
        Semaphore told = new Semaphore(0);
        try (var server = new BuiltInMailServer(0, 0, folder, "proef").start(List.of(BOX))) {
            MailWatch watch = new MailWatch(server.imap(BOX), "INBOX");
            Thread standing = Thread.ofVirtual().start(() -> watch.stand(told::release));
            assertThat(told.tryAcquire(1, TimeUnit.MINUTES))
                    .as("the watch stands")
                    .isTrue();
            new SmtpPost(server.smtp(), Duration.ofSeconds(20)).submit(mail(), BOX, BOX);
            assertThat(told.tryAcquire(1, TimeUnit.MINUTES))
                    .as("something came")
                    .isTrue();
            watch.close();
            assertThat(standing.join(Duration.ofMinutes(1)))
                    .as("the watch ended")
                    .isTrue();
        }
    }

    private static byte[] mail() {
        return "From: a@b.example\r\nTo: c@d.example\r\nSubject: koffie\r\n\r\nOm vier uur.\r\n"
                .getBytes(StandardCharsets.US_ASCII);
    }
}
