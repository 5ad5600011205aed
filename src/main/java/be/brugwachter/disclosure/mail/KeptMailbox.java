package be.brugwachter.disclosure.mail;

import com.icegreen.greenmail.store.FolderListener;
import com.icegreen.greenmail.store.MailFolder;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One mailbox of the built-in server, kept on disk: a file per mail, written before the sender hears that it was taken. */
final class KeptMailbox implements FolderListener {
    private static final String ENDING = ".eml";

    private final MailFolder inbox;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private int last;

    private KeptMailbox(MailFolder inbox, Path folder) {
        this.inbox = inbox;
        this.folder = folder;
    }

    /** Fills the inbox with what is on disk and keeps both alike from then on. */
    static void keep(MailFolder inbox, Path folder) {
        var kept = new KeptMailbox(inbox, folder);
        try {
            Files.createDirectories(folder);
            kept.load();
        } catch (IOException | MessagingException e) {
            throw new DeliveryFailed("A kept mail cannot be read, so the built-in mail server does not start.", e);
        }
        inbox.addListener(kept);
    }

    private void load() throws IOException, MessagingException {
        try (var found = Files.list(folder)) {
            files.addAll(
                    found.filter(f -> f.toString().endsWith(ENDING)).sorted().toList());
        }
        for (var file : files) {
            try (var in = Files.newInputStream(file)) {
                var mail = new MimeMessage(MailSessions.READING, in);
                inbox.appendMessage(mail, new Flags(), null);
            }
            last = Integer.parseInt(file.getFileName().toString().replace(ENDING, ""));
        }
    }

    @Override
    public synchronized void added(int position) {
        last++;
        var file = folder.resolve(String.format(Locale.ROOT, "%08d", last) + ENDING);
        try (var out = Files.newOutputStream(file)) {
            inbox.getMessages().get(position - 1).getMimeMessage().writeTo(out);
        } catch (IOException | MessagingException e) {
            throw new DeliveryFailed(
                    "A mail could not be kept on disk, so it was not taken; the sender tries again.", e);
        }
        files.add(file);
    }

    @Override
    public synchronized void expunged(int position) {
        try {
            Files.deleteIfExists(files.remove(position - 1));
        } catch (IOException e) {
            throw new DeliveryFailed("A removed mail is still on disk and comes back at the next start.", e);
        }
    }

    @Override
    public void flagsUpdated(int position, Flags flags, @Nullable Long uid) {
        // Flags are not kept: after a start every mail is new again.
    }

    @Override
    public void mailboxDeleted() {
        // No mailbox of the built-in server is ever deleted.
    }
}
