package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.mail.MailServer.Login;
import be.brugwachter.disclosure.mail.MailServer.Wire;
import be.brugwachter.shared.EmailAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Postfix and Dovecot as an organisation has them, from Debian's packages, with a certificate for {@code localhost}. */
final class RealPeers implements AutoCloseable {
    static final String PASSWORD = "proef";
    static final EmailAddress ONTHAAL = new EmailAddress("onthaal@ocmw.example");
    static final EmailAddress FULL = new EmailAddress("vol@ocmw.example");
    /** Postfix takes its mail, and Dovecot does not know it. */
    static final EmailAddress GONE = new EmailAddress("weg@ocmw.example");

    static final EmailAddress RETURNS = new EmailAddress("terug@gezin.example");

    private static final List<Path> PROGRAMS = Stream.of(
                    "/usr/sbin/postfix", "/usr/sbin/dovecot", "/usr/lib/dovecot/imap", "/usr/lib/dovecot/lmtp")
            .map(Path::of)
            .toList();

    final SSLContext trust;
    final RealPostfix postfix;
    private final RealDovecot dovecot;
    private final GreyList grey = new GreyList();
    private final RealPostfix.Ports ports = new RealPostfix.Ports(freePort(), freePort(), freePort(), grey.port());
    private final int imaps = freePort();

    /** Starts both in an empty folder. */
    RealPeers(Path folder) throws Exception {
        run("chmod", "711", folder.toString()); // both work as other users than we
        run(("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
                        + " -addext subjectAltName=DNS:localhost -keyout " + folder + "/key.pem -out " + folder
                        + "/cert.pem")
                .split(" "));
        trust = believing(folder.resolve("cert.pem"));
        dovecot = new RealDovecot(folder, imaps, ports.lmtp(), List.of(ONTHAAL.value(), RETURNS.value()), FULL.value());
        postfix = new RealPostfix(
                folder,
                ports,
                Stream.of(ONTHAAL, FULL, GONE, RETURNS).map(EmailAddress::value).toList());
    }

    /** Why they cannot run here; empty when they can. */
    static Optional<String> hindrance() {
        if (!System.getProperty("user.name").equals("root")) {
            return Optional.of("Postfix starts as root only.");
        }
        return PROGRAMS.stream()
                .filter(program -> !Files.isExecutable(program))
                .map(program -> "There is no " + program + ": install postfix, dovecot-imapd and dovecot-lmtpd.")
                .findFirst();
    }

    /** How mails are handed to Postfix. */
    MailServer smtp(String host, Wire wire) {
        return new MailServer(host, wire == Wire.TLS ? ports.tls() : ports.starttls(), wire, null);
    }

    /** How a mailbox of Dovecot is read. */
    MailServer imap(String host, EmailAddress mailbox) {
        return new MailServer(host, imaps, Wire.TLS, new Login(mailbox.value(), PASSWORD));
    }

    /** Whether whoever is unknown must come back later, once. */
    void greylist(boolean wish) {
        grey.strict(wish);
    }

    @Override
    public void close() throws IOException {
        try (grey;
                dovecot) {
            postfix.close();
        }
    }

    static void run(String... command) throws IOException {
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile()) // a daemon would keep a pipe open
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new AssertionError(command[0] + ": " + Files.readString(said, StandardCharsets.UTF_8));
        }
        Files.delete(said);
    }

    private static int freePort() {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return door.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SSLContext believing(Path certificate) throws Exception {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        try (InputStream in = Files.newInputStream(certificate)) {
            anchors.setCertificateEntry(
                    "peers", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
