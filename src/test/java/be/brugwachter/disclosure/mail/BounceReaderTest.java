package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.brugwachter.disclosure.Notices;
import be.brugwachter.disclosure.mail.MailServer.Wire;
import be.brugwachter.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading the return folder of a server that is not who it says, or that cannot remove single mails. */
class BounceReaderTest {
    private static final EmailAddress RETURN = new EmailAddress("terug@gezin.example");
    private static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final List<ReturnedMail> notices = new ArrayList<>();
    private BuiltInMailServer server;

    @BeforeEach
    void aNoticeComes() {
        server = new BuiltInMailServer(0, 0, folder, "geheim").start(List.of(RETURN));
        post(Notices.failed(BACK.with("a1b2").value(), "terug", "5.1.1", "<a@gezin.example>"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anUnknownCertificateHearsNoPasswordAndTheNoticeWaits() throws Exception {
        var identity = TestIdentity.of("localhost");
        try (var pass = ImapPass.tls(server.imap(RETURN), identity.server())) {
            isRefused(pass, SSLContext.getDefault());
            believed(pass, identity);
        }
    }

    @Test
    void aBelievedCertificateForAnotherNameHearsNoPassword() throws Exception {
        var identity = TestIdentity.of("elders.example");
        try (var pass = ImapPass.tls(server.imap(RETURN), identity.server())) {
            isRefused(pass, identity.believer());
        }
    }

    private void isRefused(ImapPass pass, SSLContext trust) {
        var reader = reader(pass, Wire.TLS, trust);
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> reader.read(Place.START, this::hear))
                .withMessageContaining("next round")
                .withMessageNotContaining("geheim");
        assertThat(pass.heard()).noneMatch(line -> line.contains("LOGIN") || line.contains("AUTHENTICATE"));
        assertThat(notices).isEmpty();
    }

    /** The same notice is read in a later round, when the server proves who it is. */
    private void believed(ImapPass pass, TestIdentity identity) {
        reader(pass, Wire.TLS, identity.believer()).read(Place.START, this::hear);

        assertThat(notices).hasSize(1);
        assertThat(pass.heard()).anyMatch(line -> line.contains("UID EXPUNGE"));
    }

    @Test
    void whereTheServerRemovesNoSingleMailOursIsOnlyMarkedAndTheirsStays() throws Exception {
        var returned = new ReturnFolder(server.imap(RETURN));
        post("Subject: van een collega\r\n\r\nhallo\r\n".getBytes(StandardCharsets.US_ASCII));
        returned.mark("van een collega");
        try (var pass = ImapPass.withoutUidPlus(server.imap(RETURN))) {
            var end = reader(pass, Wire.PLAIN, null).read(Place.START, this::hear);

            assertThat(notices).hasSize(1);
            assertThat(returned.subjects()).containsExactly("terug", "van een collega");
            assertThat(pass.heard())
                    .noneMatch(line -> line.contains("EXPUNGE"))
                    .anyMatch(line -> line.contains("STORE") && line.contains("Deleted"));
            reader(pass, Wire.PLAIN, null).read(end, this::hear);
            assertThat(notices).hasSize(1);
        }
    }

    private Answer hear(ReturnedMail notice) {
        notices.add(notice);
        return Answer.HANDLED;
    }

    private BounceReader reader(ImapPass pass, Wire wire, @Nullable SSLContext trust) {
        var login = server.imap(RETURN).login();
        return new BounceReader(new MailServer("localhost", pass.port(), wire, login), PATIENCE, "INBOX", BACK, trust);
    }

    private void post(byte[] mail) {
        assertThat(new SmtpPost(server.smtp(), PATIENCE).submit(mail, RETURN, BACK.with("x")))
                .isEqualTo(new Delivery.Accepted());
    }
}
