package be.brugwachter.disclosure.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server on a real socket that answers as the test tells it; an empty answer hangs up. */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket door;
    private final @Nullable SSLContext identity;
    private final boolean tlsAtOnce;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    volatile String answerToRecipient = "250 ok";
    volatile String answerToMail = "250 taken";

    private ScriptedSmtp(@Nullable SSLContext identity, boolean tlsAtOnce) throws IOException {
        this.identity = identity;
        this.tlsAtOnce = tlsAtOnce;
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    static ScriptedSmtp plain() throws IOException {
        return new ScriptedSmtp(null, false);
    }

    static ScriptedSmtp starttls(SSLContext identity) throws IOException {
        return new ScriptedSmtp(identity, false);
    }

    static ScriptedSmtp tls(SSLContext identity) throws IOException {
        return new ScriptedSmtp(identity, true);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                converse(tlsAtOnce ? secured(caller) : caller);
            } catch (IOException | UncheckedIOException callerLeft) {
                heard.add("(left)");
            }
        }
    }

    private Socket secured(Socket socket) throws IOException {
        var secure = (SSLSocket)
                Objects.requireNonNull(identity).getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private void converse(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        say(socket, "220 scripted");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (line.equals("STARTTLS")) {
                say(socket, "220 go on");
                socket = secured(socket);
                in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                continue;
            }
            var answer = answer(line, in, socket);
            if (answer.isEmpty()) {
                return;
            }
            say(socket, answer);
        }
    }

    private String answer(String line, BufferedReader in, Socket socket) throws IOException {
        if (line.startsWith("EHLO")) {
            boolean offers = identity != null && !(socket instanceof SSLSocket);
            return offers ? "250-scripted\r\n250 STARTTLS" : "250 scripted";
        }
        if (line.startsWith("RCPT")) {
            return answerToRecipient;
        }
        if (line.equals("DATA")) {
            say(socket, "354 speak");
            var mail = new StringBuilder();
            String l = in.readLine();
            for (; l != null && !l.equals("."); l = in.readLine()) {
                mail.append(l).append("\r\n");
            }
            if (l == null) {
                return ""; // a mail without its last line is no mail (RFC 5321, 4.1.1.4)
            }
            taken.add(mail.toString());
            return answerToMail;
        }
        return line.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
