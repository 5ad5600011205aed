package be.brugwachter.disclosure.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Stands before the real IMAP server: hears what the client says, shows a certificate, and can hide that the server knows UIDPLUS. */
final class ImapPass implements AutoCloseable {
    private final ServerSocket door;
    private final int behind;
    private final @Nullable SSLContext identity;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    private ImapPass(MailServer behind, @Nullable SSLContext identity) throws IOException {
        this.behind = behind.port();
        this.identity = identity;
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    static ImapPass withoutUidPlus(MailServer behind) throws IOException {
        return new ImapPass(behind, null);
    }

    static ImapPass tls(MailServer behind, SSLContext identity) throws IOException {
        return new ImapPass(behind, identity);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every line the client said, readable. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> pass(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket caller) {
        try (caller;
                Socket client = identity == null ? caller : secured(caller, identity);
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            Thread back = Thread.ofVirtual().start(() -> lines(server, client, false));
            lines(client, server, true);
            back.join();
        } catch (IOException | InterruptedException left) {
            heard.add("(left)");
        }
    }

    private static Socket secured(Socket caller, SSLContext identity) throws IOException {
        var secure = (SSLSocket) identity.getSocketFactory().createSocket(caller, null, caller.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private void lines(Socket from, Socket to, boolean ofClient) {
        try (InputStream in = new BufferedInputStream(from.getInputStream());
                OutputStream out = to.getOutputStream()) {
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                if (ofClient) {
                    heard.add(line.strip());
                }
                boolean hide = !ofClient && identity == null && line.contains("CAPABILITY ");
                out.write((hide ? line.replace(" UIDPLUS", "") : line).getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        } catch (IOException left) {
            heard.add("(left)");
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
