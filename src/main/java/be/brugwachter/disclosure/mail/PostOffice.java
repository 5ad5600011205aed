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
    private final Folders folders;
    private final @Nullable BuiltInMailServer builtIn;

    /**
     * The folders that are read, and no other.
     *
     * @param returns of delivery notices and receipts
     * @param arrivals of parcels
     */
    public record Folders(String returns, String arrivals) {}

    private PostOffice(MailServer smtp, MailServer imap, Folders folders, @Nullable BuiltInMailServer builtIn) {
        this.smtp = smtp;
        this.imap = imap;
        this.folders = folders;
        this.builtIn = builtIn;
    }

    /** Real servers. */
    public static PostOffice real(MailServer smtp, MailServer imap, Folders folders) {
        return new PostOffice(smtp, imap, folders, null);
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
        return new PostOffice(server.smtp(), server.imap(returns), new Folders("INBOX", "INBOX"), server);
    }

    /** Hands mails over. */
    public SmtpPost post() {
        return new SmtpPost(smtp, PATIENCE);
    }

    /** Reads what came back. */
    public BounceReader returns(ReturnAddress ours) {
        return new BounceReader(imap, PATIENCE, folders.returns(), ours);
    }

    /**
     * The folder into which a receiver's mailbox brings parcels. In an exercise the inbox of that mailbox; else a folder of its own
     * in the one mailbox of this deployment, filled by a mail rule.
     */
    public ArrivalFolder arrivals(EmailAddress mailbox) {
        return builtIn == null
                ? new ArrivalFolder(imap, PATIENCE, folders.arrivals())
                : new ArrivalFolder(builtIn.imap(mailbox), PATIENCE, folders.arrivals());
    }

    /** A watch at that folder. */
    public MailWatch watch(EmailAddress mailbox) {
        return new MailWatch(builtIn == null ? imap : builtIn.imap(mailbox), folders.arrivals());
    }

    @Override
    public void close() {
        if (builtIn != null) {
            builtIn.close();
        }
    }
}
