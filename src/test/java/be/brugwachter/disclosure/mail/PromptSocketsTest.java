package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.mail.MailServer.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Objects;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a conversation with a mail server can begin sends each piece at once. */
class PromptSocketsTest {
    private static final MailServer SERVER = new MailServer("mail.example", 465, Wire.TLS, null);

    @ParameterizedTest
    @ValueSource(strings = {"mail.smtp.socketFactory", "mail.smtp.ssl.socketFactory"})
    void nothingWaitsForAnAcknowledgement(String setting) throws Exception {
        var session = MailSessions.of("smtp", SERVER, Duration.ofSeconds(1), null);
        var sockets =
                (SocketFactory) Objects.requireNonNull(session.getProperties().get(setting));
        InetAddress here = InetAddress.getLoopbackAddress();
        try (var door = new ServerSocket(0, 10, here)) {
            int port = door.getLocalPort();
            assertPrompt(sockets.createSocket());
            assertPrompt(sockets.createSocket(here, port));
            assertPrompt(sockets.createSocket(here, port, here, 0));
            assertPrompt(sockets.createSocket(here.getHostAddress(), port));
            assertPrompt(sockets.createSocket(here.getHostAddress(), port, here, 0));
            if (sockets instanceof SSLSocketFactory tls) {
                assertPrompt(tls.createSocket(new Socket(here, port), "mail.example", port, true));
                assertThat(tls.getDefaultCipherSuites()).isNotEmpty();
                assertThat(tls.getSupportedCipherSuites()).contains(tls.getDefaultCipherSuites());
            }
        }
    }

    private static void assertPrompt(Socket socket) throws IOException {
        try (socket) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }
}
