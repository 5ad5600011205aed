package be.brugwachter.disclosure.mail;

import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail server stands and how safe the wire to it must be. The same shape serves SMTP and IMAP.
 *
 * @param host name or address; the server's certificate must carry it
 * @param port TCP port
 * @param wire how the connection is protected; {@link Wire#PLAIN} is refused for any host but this machine itself
 * @param login user and password, or nothing where the server asks none
 */
public record MailServer(
        String host, int port, Wire wire, @Nullable Login login) {
    /** How the connection is protected. */
    public enum Wire {
        /** Opens in the clear and must turn to TLS before anything else; a server that cannot is left alone (RFC 3207). */
        STARTTLS,
        /** TLS from the first byte (RFC 8314). */
        TLS,
        /** No protection: only to this machine itself. */
        PLAIN
    }

    /** How we sign in to the server. Prints nothing. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[…]";
        }
    }

    public MailServer {
        if (wire == Wire.PLAIN && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "A mail server on another machine is only reached over TLS or STARTTLS, never in the clear.");
        }
    }

    /** A server on this machine, without protection or sign-in: the built-in one. */
    public static MailServer onThisMachine(int port) {
        return new MailServer("127.0.0.1", port, Wire.PLAIN, null);
    }

    /**
     * Reads an address as an administrator writes it: {@code smtps:} and {@code imaps:} are TLS, {@code smtp:} and {@code imap:}
     * STARTTLS, or nothing at all when the server stands on this machine.
     */
    public static MailServer at(URI written, @Nullable Login login) {
        boolean tls = written.getScheme().endsWith("s");
        var wire = tls ? Wire.TLS : isLoopback(written.getHost()) ? Wire.PLAIN : Wire.STARTTLS;
        return new MailServer(written.getHost(), written.getPort(), wire, login);
    }

    private static boolean isLoopback(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException nameThatWouldNeedDns) {
            return false;
        }
    }
}
