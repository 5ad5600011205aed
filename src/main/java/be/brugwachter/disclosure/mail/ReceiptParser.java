package be.brugwachter.disclosure.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Finds a receipt in a mail: two small files side by side. Of any other mail it says nothing. */
final class ReceiptParser {
    private static final int LONGEST_PART = 16 * 1024;
    private static final int MOST_PARTS = 10;

    private ReceiptParser() {}

    /** The receipt of a mail, if its signature holds; whose signature it is, the desk looks at. */
    static Optional<ReturnedMail> read(byte[] bytes) {
        if (HostileMail.hasTooManyParts(bytes)) {
            return Optional.empty();
        }
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            return mail.getContent() instanceof Multipart parts ? receipt(parts) : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // The parser of mails throws many kinds on hostile bytes; each of them means the same.
            return Optional.empty();
        }
    }

    private static Optional<ReturnedMail> receipt(Multipart parts) throws MessagingException, IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (int at = 0; at < Math.min(parts.getCount(), MOST_PARTS); at++) {
            String name = parts.getBodyPart(at).getFileName();
            if (SignedReceipt.FILE.equals(name) || SignedReceipt.SIGNATURE.equals(name)) {
                files.put(name, parts.getBodyPart(at).getInputStream().readNBytes(LONGEST_PART));
            }
        }
        byte[] said = files.get(SignedReceipt.FILE);
        byte[] signature = files.get(SignedReceipt.SIGNATURE);
        return said == null || signature == null
                ? Optional.empty()
                : SignedReceipt.read(said, signature).map(ReturnedMail.class::cast);
    }
}
