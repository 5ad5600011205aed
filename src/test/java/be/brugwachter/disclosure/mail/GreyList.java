package be.brugwachter.disclosure.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** What Postfix asks before it takes a recipient (its policy protocol): a stranger is asked to come back later, once. */
final class GreyList implements AutoCloseable {
    private final ServerSocket door;
    private final Set<String> met = new HashSet<>();
    private boolean strict;

    GreyList() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized void strict(boolean wish) {
        strict = wish;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket postfix = door.accept();
                Thread.ofVirtual().start(() -> answer(postfix));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket postfix) {
        try (postfix;
                var in = new BufferedReader(
                        new InputStreamReader(postfix.getInputStream(), StandardCharsets.US_ASCII))) {
            String pair = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("sender=") || line.startsWith("recipient=")) {
                    pair += line;
                }
                if (line.isEmpty()) {
                    postfix.getOutputStream()
                            .write(("action=" + action(pair) + "\n\n").getBytes(StandardCharsets.US_ASCII));
                    pair = "";
                }
            }
        } catch (IOException left) {
            // Postfix asks again when it wants to know.
        }
    }

    private synchronized String action(String pair) {
        return strict && met.add(pair) ? "defer_if_permit come back later" : "dunno";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
