package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.ReceivedParcel;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the archive and its signature in a mail. Nothing else of the mail counts: not who it says it is from, not its own
 * signature, which a gateway may have broken.
 */
public final class ParcelInMail {
    /** A mail with a parcel takes 20 kilobytes; a gateway may add some. */
    private static final int LONGEST_MAIL = 1024 * 1024;

    private static final int LONGEST_PART = 64 * 1024;
    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 30;

    private final Map<String, byte[]> found = new LinkedHashMap<>();
    private int parts;

    private ParcelInMail() {}

    /** The one parcel of a mail; empty when there is none, or more than one. Hostile bytes are simply no parcel. */
    public static Optional<ReceivedParcel> find(byte[] mail) {
        if (mail.length > LONGEST_MAIL || HostileMail.hasTooManyParts(mail)) {
            return Optional.empty();
        }
        try {
            ParcelInMail search = new ParcelInMail();
            search.walk(new MimeMessage(MailSessions.READING, new ByteArrayInputStream(mail)), 0);
            return search.pair();
        } catch (MessagingException | IOException | RuntimeException noMail) {
            // The parser of mails throws many kinds on hostile bytes; each of them means the same.
            return Optional.empty();
        }
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        if (part.getContentType().toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
            Multipart many = (Multipart) part.getContent();
            for (int at = 0; at < many.getCount(); at++) {
                walk(many.getBodyPart(at), depth + 1);
            }
            return;
        }
        keep(part.getFileName(), part);
    }

    private void keep(@Nullable String name, Part part) throws MessagingException, IOException {
        if (name == null || !name.matches("[0-9a-f-]{36}\\.(7z|p7s)")) {
            return;
        }
        try (InputStream content = part.getInputStream()) {
            byte[] bytes = content.readNBytes(LONGEST_PART + 1);
            if (bytes.length <= LONGEST_PART && found.put(name, bytes) != null) {
                throw new IOException("One name stands twice in a mail.");
            }
        }
    }

    private Optional<ReceivedParcel> pair() {
        if (found.size() != 2) {
            return Optional.empty();
        }
        String id = found.keySet().iterator().next().replaceAll("\\..*", "");
        byte[] archive = found.get(id + ".7z");
        byte[] signature = found.get(id + ".p7s");
        return archive == null || signature == null
                ? Optional.empty()
                : Optional.of(new ReceivedParcel(UUID.fromString(id), archive, signature));
    }
}
