package be.brugwachter.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Postfix of the bench's own: its folders in one place, one port on loopback, every mail for one domain delivered to a Maildir,
 * everything else refused. It says yes to a mail when the mail is on disk, as Postfix does everywhere.
 */
final class Postfix implements AutoCloseable {
    private static final String DOMAIN = "ocmw.example";

    private final Path folder;
    private final int port;
    private final Leftovers.Held held;

    Postfix(Path folder) throws IOException {
        this.folder = folder;
        this.port = freePort();
        for (String part : List.of("etc", "queue", "data", "mail")) {
            Files.createDirectories(folder.resolve(part));
        }
        Shell.run("chmod", "755", folder.getParent().toString(), folder.toString());
        Files.writeString(folder.resolve("etc/main.cf"), main());
        Files.writeString(folder.resolve("etc/master.cf"), master());
        Shell.run("chown", "postfix", folder.resolve("data").toString());
        Shell.run("chown", "nobody", folder.resolve("mail").toString());
        held = Leftovers.hold(() -> control("stop"));
        control("start");
        awaitOpen();
    }

    private void control(String act) throws IOException {
        Shell.run("postfix", "-c", folder.resolve("etc").toString(), act);
    }

    private String main() {
        return """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                maillog_file = %1$s/data/log
                maillog_file_prefixes = %1$s
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                myhostname = post.example
                mydestination =
                default_transport = error
                relay_transport = error
                virtual_mailbox_domains = %2$s
                virtual_mailbox_maps = static:all/
                virtual_mailbox_base = %1$s/mail
                virtual_uid_maps = static:65534
                virtual_gid_maps = static:65534
                smtpd_client_connection_rate_limit = 0
                smtpd_relay_restrictions = reject_unauth_destination
                """.formatted(folder, DOMAIN);
    }

    private String master() {
        List<String> lines = new ArrayList<>();
        lines.add("127.0.0.1:" + port + " inet n - n - - smtpd");
        lines.add("pickup unix n - n 60 1 pickup");
        lines.add("cleanup unix n - n - 0 cleanup");
        lines.add("qmgr unix n - n 300 1 qmgr");
        lines.add("tlsmgr unix - - n 1000? 1 tlsmgr");
        lines.add("rewrite unix - - n - - trivial-rewrite");
        for (String service : List.of("bounce", "defer", "trace")) {
            lines.add(service + " unix - - n - 0 bounce");
        }
        for (String service : List.of("verify", "proxymap", "error", "showq", "anvil")) {
            lines.add(service + " unix - - n - - " + service);
        }
        lines.add("retry unix - - n - - error");
        lines.add("virtual unix - n n - - virtual");
        lines.add("postlog unix-dgram n - n - 1 postlogd");
        return String.join("\n", lines) + "\n";
    }

    int port() {
        return port;
    }

    /** The mails that lie in the mailbox now; those still in the queue are waited for. */
    List<Path> delivered() throws IOException, InterruptedException {
        while (queued() > 0) {
            Thread.sleep(100);
        }
        Path box = folder.resolve("mail/all/new");
        if (Files.notExists(box)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(box)) {
            return files.toList();
        }
    }

    private long queued() throws IOException {
        long waiting = 0;
        for (String queue : List.of("incoming", "active", "deferred", "maildrop")) {
            try (Stream<Path> files = Files.walk(folder.resolve("queue").resolve(queue))) {
                waiting += files.filter(Files::isRegularFile).count();
            }
        }
        return waiting;
    }

    private void awaitOpen() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (open.getInputStream().read() == '2') {
                    return;
                }
            } catch (IOException notYet) {
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        }
        throw new IOException("Postfix did not open its door.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        held.close();
    }
}
