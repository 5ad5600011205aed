package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import be.brugwachter.shared.EmailAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A mail to the data protection officer of the other party: which step was taken under which protocol, on which day, and whom to
 * call. Signed as a whole (S/MIME multipart/signed, RFC 8551). Never an address, a name of a person or a passphrase.
 *
 * @param messageId with its angle brackets; the same for every attempt (RFC 5322, 3.6.4)
 * @param mime the whole mail, sent byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
public record NoticeMail(String messageId, EmailAddress to, byte[] mime) {
    private static final String SUBJECT = "Brugwachter: een stap onder het protocol";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * Between whom and when.
     *
     * @param id of the notice; the Message-ID is made of it
     * @param drill whether everything is an exercise
     */
    public record Head(UUID id, EmailAddress from, EmailAddress to, Instant moment, boolean drill) {
        /** The text of a mail; in an exercise it says so first. */
        String drilled(String text) {
            return (drill ? "OEFENING: dit is een oefening met verzonnen mensen.\n\n" : "") + text;
        }

        String messageId() {
            return "<" + id + "@" + from.value().substring(from.value().indexOf('@') + 1) + ">";
        }
    }

    /** Composes and signs it. */
    public static NoticeMail compose(Head head, String letter, Map<String, String> words, SigningKey key) {
        return whole(head, SUBJECT, WordedText.read(letter).with(words), key);
    }

    /** A mail of words alone, signed as a whole. */
    static NoticeMail whole(Head head, String subject, String text, SigningKey key) {
        byte[] content =
                new MimeParts("inhoud-" + head.id()).text(head.drilled(text)).entity("multipart/mixed");
        byte[] signed = new MimeParts("handtekening-" + head.id())
                .part(content)
                .attachment(
                        "application/pkcs7-signature; name=\"smime.p7s\"",
                        "smime.p7s",
                        key.sign(content, head.moment()))
                .entity("multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256");
        return of(head, subject, signed);
    }

    /** Words for people, a few lines for machines, and their signature in a file beside them. */
    static NoticeMail beside(Head head, String subject, MimeParts parts) {
        return of(head, subject, parts.entity("multipart/mixed"));
    }

    private static NoticeMail of(Head head, String subject, byte[] content) {
        return new NoticeMail(
                head.messageId(),
                head.to(),
                MimeParts.join(headers(head, subject).getBytes(UTF_8), content));
    }

    private static String headers(Head head, String subject) {
        return String.join(
                "\r\n",
                "From: " + head.from().value(),
                "To: " + head.to().value(),
                "Subject: " + (head.drill() ? "OEFENING - " : "") + subject,
                "Date: " + DATE.format(head.moment()),
                "Message-ID: " + head.messageId(),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "");
    }

    @Override
    public String toString() {
        return "NoticeMail[" + messageId + "]";
    }
}
