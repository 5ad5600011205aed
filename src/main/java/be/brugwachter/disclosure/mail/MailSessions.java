package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.mail.MailServer.Wire;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Turns a {@link MailServer} into the settings of Angus Mail: identity checked, TLS 1.2 or newer, patience limited, no debug. */
final class MailSessions {
    /** For mails that lie here as bytes. One for all: making a session searches the whole class path for providers. */
    static final Session READING = Session.getInstance(new Properties());

    private MailSessions() {}

    /**
     * Makes a session.
     *
     * @param protocol {@code smtp} or {@code imap}
     * @param patience how long to wait for a connection and for each answer
     * @param trust the certificates to believe instead of the machine's own list; nothing for that list
     */
    static Session of(String protocol, MailServer server, Duration patience, @Nullable SSLContext trust) {
        var at = "mail." + protocol + ".";
        var wait = Long.toString(patience.toMillis());
        var settings = new Properties();
        settings.put(at + "host", server.host());
        settings.put(at + "port", Integer.toString(server.port()));
        settings.put(at + "connectiontimeout", wait);
        settings.put(at + "timeout", wait);
        settings.put(at + "writetimeout", wait);
        settings.put(at + "auth", Boolean.toString(server.login() != null));
        settings.put("mail.imap.peek", "true"); // reading marks nothing as read
        protect(settings, at, server.wire());
        settings.put(at + "socketFactory", new PromptSockets());
        settings.put(at + "socketFactory.fallback", "false");
        settings.put(at + "ssl.socketFactory", new PromptTlsSockets(believing(trust)));
        var session = Session.getInstance(settings);
        session.setDebug(false);
        return session;
    }

    private static SSLSocketFactory believing(@Nullable SSLContext trust) {
        return trust == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trust.getSocketFactory();
    }

    /** Connects, and signs in where the server asks for it. */
    static void connect(Service service, MailServer server) throws MessagingException {
        var login = server.login();
        service.connect(
                server.host(),
                server.port(),
                login == null ? null : login.user(),
                login == null ? null : login.password());
    }

    private static void protect(Properties settings, String at, Wire wire) {
        settings.put(at + "ssl.checkserveridentity", "true");
        settings.put(at + "ssl.protocols", "TLSv1.3 TLSv1.2");
        settings.put(at + "ssl.enable", Boolean.toString(wire == Wire.TLS));
        settings.put(at + "starttls.enable", Boolean.toString(wire == Wire.STARTTLS));
        settings.put(at + "starttls.required", Boolean.toString(wire == Wire.STARTTLS));
    }
}
