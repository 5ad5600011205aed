package be.brugwachter.disclosure.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Stands before a real mail server and passes every byte on, until the place a test chose: there it hangs up on both, or says
 * something else than the server said. Breaks once, and is whole again.
 */
public final class BrokenWire implements AutoCloseable {
    private final ServerSocket door;
    private final Supplier<MailServer> behind;
    private final Thread keeper;
    private Break next = Break.NONE;
    private boolean broke;

    /** A wire to this server. */
    public BrokenWire(Supplier<MailServer> behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keeper = Thread.ofVirtual().start(this::serve);
    }

    /** Whose words the break waits for. */
    public enum Side {
        CLIENT,
        SERVER
    }

    /** Hangs up once so many bytes of this side went by; before the first one when there are none. */
    public synchronized void breakAfter(Side side, int bytes) {
        next = new Break(side, bytes, 0, "");
        broke = false;
    }

    /** The so-manyth "250" of the server becomes these words, although the server did what it was asked. */
    public synchronized void sayInstead(int which, String words) {
        next = new Break(Side.SERVER, Integer.MAX_VALUE, which, words);
        broke = false;
    }

    /** Whether it broke. */
    public synchronized boolean broke() {
        return broke;
    }

    /** Whole again. Tells whether it had broken. */
    public synchronized boolean mend() {
        next = Break.NONE;
        return broke;
    }

    /** The server as it is reached over this wire. */
    public MailServer server() {
        MailServer real = behind.get();
        return new MailServer("127.0.0.1", door.getLocalPort(), MailServer.Wire.PLAIN, real.login());
    }

    @Override
    public void close() {
        try {
            door.close();
            keeper.join();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
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

    private void pass(Socket client) {
        try (client;
                Socket server = new Socket(
                        InetAddress.getLoopbackAddress(), behind.get().port())) {
            // Line by line without this, every second line of an answer waits 40 ms for the first to be acknowledged.
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> words(server, client, Side.SERVER));
            words(client, server, Side.CLIENT);
            back.join();
        } catch (IOException | InterruptedException left) {
            // Whoever hung up is seen at the other end.
        }
    }

    /** Line by line: a line that may be changed must be whole. */
    private void words(Socket from, Socket to, Side side) {
        try (from;
                to;
                InputStream in = new BufferedInputStream(from.getInputStream());
                OutputStream out = to.getOutputStream()) {
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                byte[] said = pass(side, line);
                out.write(said);
                out.flush();
                if (said.length < line.length && !changed(said)) {
                    return;
                }
            }
        } catch (IOException left) {
            // Whoever hung up is seen at the other end.
        }
    }

    private static boolean changed(byte[] said) {
        return said.length > 0 && said[said.length - 1] == '\n';
    }

    /** What goes on of this line: all, a part, or other words. */
    private synchronized byte[] pass(Side side, byte[] line) {
        if (next.side() != side || broke) {
            return line;
        }
        boolean positive = new String(line, StandardCharsets.ISO_8859_1).startsWith("250 ");
        next = next.after(line.length, positive);
        if (next.words().isEmpty() ? next.left() >= 0 : !positive || next.which() > 0) {
            return line;
        }
        broke = true;
        return next.words().isEmpty()
                ? java.util.Arrays.copyOf(line, Math.clamp(line.length + next.left(), 0, line.length - 1))
                : (next.words() + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private record Break(@org.jspecify.annotations.Nullable Side side, int left, int which, String words) {
        static final Break NONE = new Break(null, 0, 0, "");

        Break after(int bytes, boolean positive) {
            return new Break(side, left - bytes, positive ? which - 1 : which, words);
        }
    }
}
