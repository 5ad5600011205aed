package be.brugwachter.disclosure.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Debian's Dovecot on a folder and ports of its own: IMAP over TLS, mailboxes with a quota, mail in by LMTP. */
final class RealDovecot implements AutoCloseable {
    private final Path folder;

    /**
     * Starts it.
     *
     * @param mailboxes those with room
     * @param full the one in which nothing fits any more
     */
    RealDovecot(Path folder, int imaps, int lmtp, List<String> mailboxes, String full) throws IOException {
        this.folder = folder.resolve("dovecot");
        Files.createDirectories(folder.resolve("mail"));
        Files.createDirectories(this.folder);
        RealPeers.run("chown", "nobody", folder.resolve("mail").toString());
        String users = mailboxes.stream().map(RealDovecot::line).collect(Collectors.joining("\n"));
        Files.writeString(this.folder.resolve("users"), users + "\n" + line(full) + "userdb_quota_rule=*:bytes=1\n");
        Files.writeString(this.folder.resolve("dovecot.conf"), settings().formatted(folder, imaps, lmtp));
        RealPeers.run("dovecot", "-c", this.folder.resolve("dovecot.conf").toString());
    }

    private static String line(String mailbox) {
        return mailbox + ":" + RealPeers.PASSWORD + "::::::";
    }

    private static String settings() {
        return """
                base_dir = %1$s/dovecot/run
                state_dir = %1$s/dovecot/state
                log_path = %1$s/dovecot/log
                protocols = imap lmtp
                listen = 127.0.0.1
                ssl = required
                ssl_cert = <%1$s/cert.pem
                ssl_key = <%1$s/key.pem
                first_valid_uid = 1
                mail_location = maildir:%1$s/mail/%%u
                mail_plugins = quota
                recipient_delimiter = +
                passdb {
                  driver = passwd-file
                  args = scheme=PLAIN username_format=%%Lu %1$s/dovecot/users
                }
                userdb {
                  driver = passwd-file
                  args = username_format=%%Lu %1$s/dovecot/users
                  default_fields = uid=65534 gid=65534 home=%1$s/mail/%%u
                }
                plugin {
                  quota = maildir:space
                }
                service imap-login {
                  inet_listener imap {
                    port = 0
                  }
                  inet_listener imaps {
                    port = %2$d
                    ssl = yes
                  }
                }
                service lmtp {
                  inet_listener lmtp {
                    address = 127.0.0.1
                    port = %3$d
                  }
                }
                service stats {
                  unix_listener stats-writer {
                    mode = 0666
                  }
                }
                """;
    }

    @Override
    public void close() throws IOException {
        long pid = Long.parseLong(
                Files.readString(folder.resolve("run/master.pid")).strip());
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
    }
}
