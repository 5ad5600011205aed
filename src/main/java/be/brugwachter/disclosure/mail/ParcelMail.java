package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.parcel.Envelope;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import be.brugwachter.shared.EmailAddress;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The mail around a sealed parcel: neutral, signed as a whole (S/MIME multipart/signed, RFC 8551), with the archive and its own
 * signature attached. Made of the envelope alone, so nothing in it can be about a client.
 */
public final class ParcelMail {
    private static final String SUBJECT = "Brugwachter: verzegeld bericht";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Envelope envelope;
    private final EmailAddress from;
    private final EmailAddress to;

    /**
     * A mail between two mailboxes.
     *
     * @param from the sender's mailbox, which is also named in the signing certificate
     * @param to the mailbox agreed in the protocol
     */
    public ParcelMail(Envelope envelope, EmailAddress from, EmailAddress to) {
        this.envelope = envelope;
        this.from = from;
        this.to = to;
    }

    /** The Message-ID with its angle brackets; the same whenever this parcel is mailed (RFC 5322, 3.6.4). */
    public String messageId() {
        String domain = from.value().substring(from.value().indexOf('@') + 1);
        return "<" + envelope.messageId() + "@" + domain + ">";
    }

    /** The whole mail, to be sent byte for byte. */
    public byte[] compose(SealedParcel parcel, SigningKey key) {
        byte[] content = new MimeParts("inhoud-" + envelope.messageId())
                .text(text(parcel))
                .attachment("application/x-7z-compressed", parcel.archiveName(), parcel.archive())
                .attachment("application/octet-stream", parcel.signatureName(), parcel.signature())
                .entity("multipart/mixed");
        byte[] signature = key.sign(content, envelope.moment());
        byte[] signed = new MimeParts("handtekening-" + envelope.messageId())
                .part(content)
                .attachment("application/pkcs7-signature; name=\"smime.p7s\"", "smime.p7s", signature)
                .entity("multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256");
        return MimeParts.join(headers().getBytes(UTF_8), signed);
    }

    private String headers() {
        return String.join(
                "\r\n",
                "From: " + named(from, envelope.sender().name()),
                "To: " + named(to, envelope.receiver().name()),
                "Subject: " + (envelope.drill() ? "OEFENING - " : "") + SUBJECT,
                "Date: " + DATE.format(envelope.moment()),
                "Message-ID: " + messageId(),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "");
    }

    private String text(SealedParcel parcel) {
        Map<String, String> words = new HashMap<>(WordedText.around(envelope));
        words.put("archive", parcel.archiveName());
        words.put("signature", parcel.signatureName());
        String drill = envelope.drill() ? "OEFENING: dit is een oefening met verzonnen mensen.\n\n" : "";
        return drill + WordedText.read("mail.txt").with(words);
    }

    private static String named(EmailAddress mailbox, String name) {
        try {
            return new InternetAddress(mailbox.value(), name, UTF_8.name()).toString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform must know UTF-8, and this one does not.", e);
        }
    }
}
