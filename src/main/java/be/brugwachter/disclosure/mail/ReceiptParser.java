package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.Note;
import be.brugwachter.disclosure.SealedLetter;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Finds a receipt, a checkpoint, a note or a sealed letter in a mail: files side by side. Of any other mail it says nothing. */
final class ReceiptParser {
    private static final int LONGEST_PART = 16 * 1024;
    private static final int MOST_PARTS = 10;
    private static final Set<String> NAMES = Set.of(
            SignedReceipt.FILE,
            SignedReceipt.SIGNATURE,
            SignedCheckpoint.FILE,
            SignedCheckpoint.SIGNATURE,
            Note.Kind.FLAW.file(),
            Note.Kind.FLAW.signature(),
            Note.Kind.ANSWER.file(),
            Note.Kind.ANSWER.signature(),
            SealedLetter.FILE,
            SealedLetter.SIGNATURE,
            SealedLetter.BOX);

    private ReceiptParser() {}

    /** The receipt of a mail, if its signature holds; whose signature it is, the desk looks at. */
    static Optional<ReturnedMail> read(byte[] bytes) {
        if (HostileMail.hasTooManyParts(bytes)) {
            return Optional.empty();
        }
        try {
            MimeMessage mail = new MimeMessage(MailSessions.READING, new ByteArrayInputStream(bytes));
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
            if (name != null && NAMES.contains(name)) {
                files.put(name, parts.getBodyPart(at).getInputStream().readNBytes(longest(name)));
            }
        }
        return pair(files, SignedReceipt.FILE, SignedReceipt.SIGNATURE, SignedReceipt::read)
                .or(() -> pair(files, SignedCheckpoint.FILE, SignedCheckpoint.SIGNATURE, SignedCheckpoint::read))
                .or(() -> note(files, Note.Kind.FLAW))
                .or(() -> note(files, Note.Kind.ANSWER))
                .or(() -> letter(files));
    }

    private static int longest(String name) {
        return name.equals(SealedLetter.BOX) ? SealedLetter.LARGEST : LONGEST_PART;
    }

    private static Optional<ReturnedMail> letter(Map<String, byte[]> files) {
        byte[] box = files.get(SealedLetter.BOX);
        return box == null
                ? Optional.empty()
                : pair(
                        files,
                        SealedLetter.FILE,
                        SealedLetter.SIGNATURE,
                        (said, signature) -> SignedLetter.read(said, signature, box));
    }

    private static Optional<ReturnedMail> note(Map<String, byte[]> files, Note.Kind kind) {
        return pair(files, kind.file(), kind.signature(), (said, signature) -> SignedNote.read(kind, said, signature));
    }

    private static Optional<ReturnedMail> pair(
            Map<String, byte[]> files,
            String file,
            String beside,
            BiFunction<byte[], byte[], Optional<? extends ReturnedMail>> reader) {
        byte[] said = files.get(file);
        byte[] signature = files.get(beside);
        return said == null || signature == null
                ? Optional.empty()
                : reader.apply(said, signature).map(ReturnedMail.class::cast);
    }
}
