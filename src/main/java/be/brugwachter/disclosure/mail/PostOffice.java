package be.brugwachter.disclosure.mail;

import be.brugwachter.shared.EmailAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mail servers of a deployment: real ones, or the built-in one of an exercise. */
public final class PostOffice implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PASSWORD_BYTES = 16;

    private final MailServer smtp;
    private final MailServer imap;
    private final String returnFolder;
    private final @Nullable BuiltInMailServer builtIn;

    private PostOffice(MailServer smtp, MailServer imap, String returnFolder, @Nullable BuiltInMailServer builtIn) {
        this.smtp = smtp;
        this.imap = imap;
        this.returnFolder = returnFolder;
        this.builtIn = builtIn;
    }

    /** Real servers; delivery notices are read from this folder and no other. */
    public static PostOffice real(MailServer smtp, MailServer imap, String returnFolder) {
        return new PostOffice(smtp, imap, returnFolder, null);
    }

    /**
     * The built-in server, started, on free ports of this machine.
     *
     * @param folder where its mails are kept
     * @param returns the mailbox of delivery notices
     * @param others the other mailboxes of the exercise
     */
    public static PostOffice practice(Path folder, EmailAddress returns, Collection<EmailAddress> others) {
        var secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        var mailboxes = Stream.concat(Stream.of(returns), others.stream()).toList();
        var server = new BuiltInMailServer(0, 0, folder, HexFormat.of().formatHex(secret)).start(mailboxes);
        return new PostOffice(server.smtp(), server.imap(returns), "INBOX", server);
    }

    /** Hands mails over. */
    public SmtpPost post() {
        return new SmtpPost(smtp, PATIENCE);
    }

    /** Reads what came back. */
    public BounceReader returns(ReturnAddress ours) {
        return new BounceReader(imap, PATIENCE, returnFolder, ours);
    }

    @Override
    public void close() {
        if (builtIn != null) {
            builtIn.close();
        }
    }
}
