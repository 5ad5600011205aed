package be.brugwachter.disclosure.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Debian's Postfix on a folder and ports of its own. It takes mail for the mailboxes of {@link RealPeers} and hands it on by LMTP;
 * whatever is for elsewhere is an error, so that nothing leaves this machine.
 */
final class RealPostfix implements AutoCloseable {
    private static final List<String> ALONE = List.of("qmgr", "postlog", "tlsmgr", "anvil", "scache");

    private final Path folder;
    private final int starttls;

    /** The ports it listens on and those it asks. */
    record Ports(int starttls, int tls, int lmtp, int policy) {}

    /** Starts it; its certificate is {@code cert.pem} with {@code key.pem} in the same folder. */
    RealPostfix(Path folder, Ports ports, List<String> mailboxes) throws IOException {
        this.folder = folder;
        this.starttls = ports.starttls();
        for (String part : List.of("etc", "queue", "data")) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.writeString(folder.resolve("etc/main.cf"), main(ports));
        Files.writeString(folder.resolve("etc/master.cf"), master(ports));
        Files.writeString(
                folder.resolve("etc/mailboxes"),
                mailboxes.stream().map(name -> name + " here\n").collect(Collectors.joining()));
        RealPeers.run("chown", "postfix", folder.resolve("data").toString());
        RealPeers.run("postfix", "-c", folder.resolve("etc").toString(), "start");
    }

    private String main(Ports ports) {
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
                default_transport = error:nothing leaves this machine
                relay_transport = error:nothing leaves this machine
                virtual_mailbox_domains = ocmw.example, gezin.example
                virtual_mailbox_maps = texthash:%1$s/etc/mailboxes
                virtual_transport = lmtp:inet:127.0.0.1:%2$d
                recipient_delimiter = +
                smtpd_tls_cert_file = %1$s/cert.pem
                smtpd_tls_key_file = %1$s/key.pem
                smtpd_relay_restrictions = reject_unauth_destination
                smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:%3$d
                """.formatted(folder, ports.lmtp(), ports.policy());
    }

    private static String master(Ports ports) {
        String doors = """
                127.0.0.1:%d inet n - n - 1 smtpd -o smtpd_tls_security_level=encrypt
                127.0.0.1:%d inet n - n - 1 smtpd -o smtpd_tls_wrappermode=yes
                qmgr unix n - n 300 1 qmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                cleanup unix n - n - 0 cleanup
                retry unix - - n - - error
                postlog unix-dgram n - n - 1 postlogd
                """.formatted(ports.starttls(), ports.tls());
        return doors
                + Stream.of("tlsmgr", "anvil", "scache", "verify", "proxymap", "error", "showq", "lmtp")
                        .map(name -> name + " unix - - n - " + (ALONE.contains(name) ? "1 " : "- ") + name + "\n")
                        .collect(Collectors.joining());
    }

    /** The process that speaks with whoever knocked on the door of STARTTLS dies, as by lack of memory or power. */
    void die() {
        try {
            long master = Long.parseLong(
                    Files.readString(folder.resolve("queue/pid/master.pid")).strip());
            List<ProcessHandle> speaking = ProcessHandle.of(master)
                    .orElseThrow()
                    .children()
                    .filter(child -> child.info().arguments().stream()
                            .flatMap(Arrays::stream)
                            .anyMatch(word -> word.endsWith(":" + starttls)))
                    .toList();
            speaking.forEach(ProcessHandle::destroyForcibly);
            if (speaking.isEmpty()) {
                throw new AssertionError("Postfix speaks with nobody.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        RealPeers.run("postfix", "-c", folder.resolve("etc").toString(), "stop");
    }
}
