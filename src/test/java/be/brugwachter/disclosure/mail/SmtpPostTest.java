package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.disclosure.mail.Delivery.Accepted;
import be.brugwachter.disclosure.mail.Delivery.Cause;
import be.brugwachter.disclosure.mail.Delivery.RefusedMessage;
import be.brugwachter.disclosure.mail.Delivery.RefusedRecipient;
import be.brugwachter.disclosure.mail.Delivery.TemporaryFailure;
import be.brugwachter.disclosure.mail.Delivery.Unanswered;
import be.brugwachter.disclosure.mail.Delivery.Unreachable;
import be.brugwachter.disclosure.mail.MailServer.Login;
import be.brugwachter.disclosure.mail.MailServer.Wire;
import be.brugwachter.shared.EmailAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The post: what a mail server says becomes one outcome, and no mail goes over a wire that is not safe. */
class SmtpPostTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final EmailAddress TO = new EmailAddress("onthaal@ocmw.example");
    private static final EmailAddress BACK = new ReturnAddress("terug+{token}@gezin.example").with("a1b2");
    private static final String MAIL = """
            Message-ID: <een@gezin.example>
            Subject: Een verzegeld bericht
            X-Odd:   spaces   and
            \tfolds stay

            .a line that starts with a dot
            """.replace("\n", "\r\n");

    @Test
    void anAcceptedMailArrivesByteForByteWithItsReturnAddress() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            assertThat(post(server)).isEqualTo(new Accepted());
            assertThat(server.taken()).containsExactly(MAIL.replace("\r\n.a", "\r\n..a"));
            assertThat(server.heard()).anyMatch(l -> l.startsWith("MAIL FROM:<terug+a1b2@gezin.example>"));
        }
    }

    @Test
    void aRefusedRecipientIsKnownAsSuch() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            server.answerToRecipient = "550 5.1.1 no such user";
            assertThat(post(server)).isEqualTo(new RefusedRecipient(550));
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void comeBackLaterIsTemporary() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            server.answerToRecipient = "451 greylisted";
            assertThat(post(server)).isEqualTo(new TemporaryFailure(451));
            server.answerToRecipient = "250 ok";
            server.answerToMail = "452 full";
            assertThat(post(server)).isEqualTo(new TemporaryFailure(452));
        }
    }

    @Test
    void aMailRefusedAfterReadingIsRefusedForGood() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            server.answerToMail = "554 too large";
            assertThat(post(server)).isEqualTo(new RefusedMessage(554));
        }
    }

    @Test
    void aServerThatHangsUpBeforeTheMailHasNotTakenIt() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            server.answerToRecipient = "";
            assertThat(post(server)).isEqualTo(new Unreachable(Cause.NOT_THERE));
        }
    }

    @Test
    void aServerThatHangsUpAfterTheMailLeavesItOpen() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            server.answerToMail = "";
            assertThat(post(server)).isEqualTo(new Unanswered());
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aMailThatAnotherMayHaveSentMeanwhileDoesNotLeaveNotEvenFromTheMiddle() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            var post = new SmtpPost(MailServer.onThisMachine(server.port()), PATIENCE);
            var bytes = MAIL.getBytes(StandardCharsets.US_ASCII);
            var nothing = new Unreachable(Cause.NOT_THERE);
            assertThat(post.submit(bytes, TO, BACK, () -> false)).isEqualTo(nothing);
            var answers = new ArrayDeque<>(List.of(true, false));
            assertThat(post.submit(bytes, TO, BACK, answers::remove)).isEqualTo(nothing);
            assertThat(server.heard()).filteredOn("DATA"::equals).hasSize(2);
            assertThat(server.taken()).isEmpty();
            answers.addAll(List.of(true, true));
            assertThat(post.submit(bytes, TO, BACK, answers::remove)).isEqualTo(new Accepted());
        }
    }

    @Test
    void noServerIsUnreachable() throws Exception {
        int freePort;
        try (var door = new ServerSocket(0)) {
            freePort = door.getLocalPort();
        }
        assertThat(submit(new SmtpPost(MailServer.onThisMachine(freePort), PATIENCE)))
                .isEqualTo(new Unreachable(Cause.NOT_THERE));
    }

    @Test
    void aServerWithoutStarttlsGetsNothing() throws Exception {
        try (var server = ScriptedSmtp.plain()) {
            var post = new SmtpPost(new MailServer("localhost", server.port(), Wire.STARTTLS, null), PATIENCE);
            assertThat(submit(post)).isEqualTo(new Unreachable(Cause.NOT_TRUSTED));
            assertThat(server.heard()).noneMatch(l -> l.startsWith("MAIL"));
        }
    }

    @Test
    void anUnknownCertificateGetsNothingOnBothKindsOfTls() throws Exception {
        var identity = TestIdentity.of("localhost");
        try (var starttls = ScriptedSmtp.starttls(identity.server());
                var tls = ScriptedSmtp.tls(identity.server())) {
            assertThat(submit(new SmtpPost(server("localhost", starttls, Wire.STARTTLS), PATIENCE)))
                    .isEqualTo(new Unreachable(Cause.NOT_TRUSTED));
            assertThat(submit(new SmtpPost(server("localhost", tls, Wire.TLS), PATIENCE)))
                    .isEqualTo(new Unreachable(Cause.NOT_TRUSTED));
            assertThat(starttls.taken()).isEmpty();
            assertThat(tls.taken()).isEmpty();
        }
    }

    @Test
    void aBelievedCertificateForAnotherNameGetsNothing() throws Exception {
        var identity = TestIdentity.of("elders.example");
        try (var starttls = ScriptedSmtp.starttls(identity.server());
                var tls = ScriptedSmtp.tls(identity.server())) {
            var trust = identity.believer();
            assertThat(submit(new SmtpPost(server("localhost", starttls, Wire.STARTTLS), PATIENCE, trust)))
                    .isEqualTo(new Unreachable(Cause.NOT_TRUSTED));
            assertThat(submit(new SmtpPost(server("localhost", tls, Wire.TLS), PATIENCE, trust)))
                    .isEqualTo(new Unreachable(Cause.NOT_TRUSTED));
        }
    }

    @Test
    void aBelievedCertificateForThisNameCarriesTheMail() throws Exception {
        var identity = TestIdentity.of("localhost");
        try (var starttls = ScriptedSmtp.starttls(identity.server());
                var tls = ScriptedSmtp.tls(identity.server())) {
            var trust = identity.believer();
            assertThat(submit(new SmtpPost(server("localhost", starttls, Wire.STARTTLS), PATIENCE, trust)))
                    .isEqualTo(new Accepted());
            assertThat(submit(new SmtpPost(server("localhost", tls, Wire.TLS), PATIENCE, trust)))
                    .isEqualTo(new Accepted());
        }
    }

    @Test
    void settingsWithoutTlsAreRefusedForAnyOtherMachine() {
        assertThatThrownBy(() -> new MailServer("mail.example", 25, Wire.PLAIN, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailServer("192.0.2.1", 25, Wire.PLAIN, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new MailServer("::1", 25, Wire.PLAIN, null).port()).isEqualTo(25);
    }

    @Test
    void aLoginPrintsNothing() {
        assertThat(new MailServer("localhost", 25, Wire.TLS, new Login("anna", "geheim")).toString())
                .doesNotContain("anna", "geheim");
    }

    @Test
    void onlyItsOwnReturnAddressesAreReadBack() {
        var address = new ReturnAddress("terug+{token}@gezin.example");
        assertThat(address.tokenIn("Terug+a1b2@GEZIN.example")).contains("a1b2");
        assertThat(address.tokenIn("terug+a1b2@elders.example")).isEmpty();
        assertThat(address.tokenIn("terug+@gezin.example")).isEmpty();
    }

    private static MailServer server(String host, ScriptedSmtp server, Wire wire) {
        return new MailServer(host, server.port(), wire, null);
    }

    private static Delivery post(ScriptedSmtp server) {
        return submit(new SmtpPost(MailServer.onThisMachine(server.port()), PATIENCE));
    }

    private static Delivery submit(SmtpPost post) {
        return post.submit(MAIL.getBytes(StandardCharsets.US_ASCII), TO, BACK);
    }
}
