package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The monthly mail to the own people: what is in order and what is not. Signed as a whole (S/MIME multipart/signed, RFC 8551). */
public final class MonthMail {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private MonthMail() {}

    /**
     * Composes and signs it; the bytes are sent as they are.
     *
     * @param fine whether everything is in order: the subject says so, so that nobody has to open it
     */
    public static NoticeMail compose(NoticeMail.Head head, boolean fine, Map<String, String> words, SigningKey key) {
        String drill = head.drill() ? "OEFENING: dit is een oefening met verzonnen mensen.\n\n" : "";
        byte[] content = new MimeParts("maand-" + head.id())
                .text(drill + WordedText.read("maandbericht.txt").with(words))
                .entity("multipart/mixed");
        byte[] signed = new MimeParts("handtekening-" + head.id())
                .part(content)
                .attachment(
                        "application/pkcs7-signature; name=\"smime.p7s\"",
                        "smime.p7s",
                        key.sign(content, head.moment()))
                .entity("multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256");
        return new NoticeMail(
                head.messageId(), head.to(), MimeParts.join(headers(head, fine).getBytes(UTF_8), signed));
    }

    private static String headers(NoticeMail.Head head, boolean fine) {
        return String.join(
                "\r\n",
                "From: " + head.from().value(),
                "To: " + head.to().value(),
                "Subject: " + (head.drill() ? "OEFENING - " : "") + "Brugwachter: "
                        + (fine ? "alles in orde" : "niet alles is in orde"),
                "Date: " + DATE.format(head.moment()),
                "Message-ID: " + head.messageId(),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "");
    }
}
