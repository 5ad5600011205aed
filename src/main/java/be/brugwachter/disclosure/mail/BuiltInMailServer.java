package be.brugwachter.disclosure.mail;

import be.brugwachter.shared.EmailAddress;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A whole mail server (SMTP and IMAP) inside this program, for demo and tests: on loopback alone, its mails kept on disk as
 * files of RFC 5322, one folder per mailbox.
 */
public final class BuiltInMailServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long START_PATIENCE_MILLIS = 60_000;

    private final PromptServers server;
    private final Path folder;
    private final String password;

    /**
     * Prepares the server; {@link #start} opens its doors.
     *
     * @param smtpPort TCP port, 0 for any free one
     * @param imapPort TCP port, 0 for any free one
     * @param folder where mails are kept
     * @param password with which every mailbox is read; the user is its address
     */
    public BuiltInMailServer(int smtpPort, int imapPort, Path folder, String password) {
        this.folder = folder;
        this.password = password;
        this.server =
                new PromptServers(door(smtpPort, ServerSetup.PROTOCOL_SMTP), door(imapPort, ServerSetup.PROTOCOL_IMAP));
    }

    private static ServerSetup door(int port, String protocol) {
        var setup = new ServerSetup(port, LOOPBACK, protocol);
        setup.setServerStartupTimeout(START_PATIENCE_MILLIS);
        return setup;
    }

    /** Opens the mailboxes, with what they held before, and then the doors. */
    public BuiltInMailServer start(Collection<EmailAddress> mailboxes) {
        var users = server.getUserManager();
        users.setMessageDeliveryHandler((mail, to) -> mailboxOf(to));
        mailboxes.forEach(this::open);
        server.start();
        return this;
    }

    /** The mailbox of an address; what follows a plus sign in the local part does not count (RFC 5233). Opened when new. */
    private GreenMailUser mailboxOf(MailAddress to) {
        var address = to.getEmail();
        var plus = address.indexOf('+');
        return open(new EmailAddress(
                plus < 0 ? address : address.substring(0, plus) + address.substring(address.indexOf('@'))));
    }

    private synchronized GreenMailUser open(EmailAddress address) {
        var known = server.getUserManager().getUserByEmail(address.value());
        if (known != null) {
            return known;
        }
        var user = server.setUser(address.value(), address.value(), password);
        try {
            KeptMailbox.keep(server.getManagers().getImapHostManager().getInbox(user), folder.resolve(address.value()));
        } catch (FolderException e) {
            throw new DeliveryFailed(
                    "A mailbox of the built-in mail server could not be opened, so no mail is taken.", e);
        }
        return user;
    }

    /** How to hand mails to it. */
    public MailServer smtp() {
        return MailServer.onThisMachine(server.port(ServerSetup.PROTOCOL_SMTP));
    }

    /** How to read one of its mailboxes. */
    public MailServer imap(EmailAddress mailbox) {
        return new MailServer(
                LOOPBACK,
                server.port(ServerSetup.PROTOCOL_IMAP),
                MailServer.Wire.PLAIN,
                new MailServer.Login(mailbox.value(), password));
    }

    @Override
    public void close() {
        server.stop();
    }
}
