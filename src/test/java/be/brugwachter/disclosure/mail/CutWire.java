package be.brugwachter.disclosure.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Passes bytes on to a server, sealed or not, and tells the test when the client has said so many. */
final class CutWire implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final int behind;
    private final int bytes;
    private final Runnable told;

    /** For one conversation. */
    CutWire(int behind, int bytes, Runnable told) throws IOException {
        this.behind = behind;
        this.bytes = bytes;
        this.told = told;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try (Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> pass(server, client, Integer.MAX_VALUE));
            pass(client, server, bytes);
            back.join();
        } catch (IOException | InterruptedException left) {
            // Whoever hung up is seen at the other end.
        }
    }

    private void pass(Socket from, Socket to, int until) {
        try (from;
                to) {
            byte[] piece = new byte[4096];
            long said = 0;
            boolean waiting = true;
            for (int read = from.getInputStream().read(piece);
                    read >= 0;
                    read = from.getInputStream().read(piece)) {
                to.getOutputStream().write(piece, 0, read);
                said += read;
                if (waiting && said >= until) {
                    waiting = false;
                    told.run();
                }
            }
        } catch (IOException left) {
            // Whoever hung up is seen at the other end.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
