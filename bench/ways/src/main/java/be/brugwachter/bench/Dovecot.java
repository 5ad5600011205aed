package be.brugwachter.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Dovecot of the bench's own: IMAP on one port of loopback, one Maildir, any name with one password. */
final class Dovecot implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final Process process;
    private int mails;

    Dovecot(Path folder, String password) throws IOException {
        this.folder = folder;
        this.port = freePort();
        for (String part : new String[] {"cur", "new", "tmp"}) {
            Files.createDirectories(folder.resolve("mail").resolve(part));
        }
        Files.createDirectories(folder.resolve("home"));
        Shell.run("chmod", "755", folder.getParent().toString(), folder.toString());
        Path settings = Files.writeString(folder.resolve("dovecot.conf"), settings(password));
        own();
        process = new ProcessBuilder("dovecot", "-F", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        awaitOpen();
    }

    private String settings(String password) {
        return """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/log
                protocols = imap
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                mail_location = maildir:%1$s/mail
                passdb {
                  driver = static
                  args = password=%2$s
                }
                userdb {
                  driver = static
                  args = uid=nobody gid=nogroup home=%1$s/home
                }
                service imap-login {
                  chroot =
                  inet_listener imap {
                    port = %3$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service anvil {
                  chroot =
                }
                """.formatted(folder, password, port);
    }

    int port() {
        return port;
    }

    /** One more mail waits in the inbox. */
    void put(byte[] mail) throws IOException {
        Files.write(folder.resolve("mail/new/1700000000.%07d.bench".formatted(mails++)), mail);
    }

    /** The mails belong to who reads them. */
    void own() throws IOException {
        Shell.run(
                "chown",
                "-R",
                "nobody:nogroup",
                folder.resolve("mail").toString(),
                folder.resolve("home").toString());
    }

    private void awaitOpen() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (open.getInputStream().read() == '*') {
                    return;
                }
            } catch (IOException notYet) {
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        }
        throw new IOException("Dovecot did not open its door:\n" + Files.readString(folder.resolve("said")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
