package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.shared.EmailAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The mail that carries a receipt: a line for people, and three lines for machines with a signature beside them. */
public final class ReceiptMail {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneId.of("Europe/Brussels"));

    private final EmailAddress from;
    private final EmailAddress to;
    private final Instant moment;
    private final boolean drill;

    /** A mail from the receiver of a parcel to where its sender wants receipts. */
    public ReceiptMail(EmailAddress from, EmailAddress to, Instant moment, boolean drill) {
        this.from = from;
        this.to = to;
        this.moment = moment;
        this.drill = drill;
    }

    /** The whole mail, to be sent byte for byte. */
    public byte[] compose(UUID parcel, OpeningCode code, SigningKey key) {
        byte[] said = SignedReceipt.words(parcel, code).getBytes(US_ASCII);
        byte[] content = new MimeParts("ontvangst-" + parcel)
                .text("Het pakje is geopend. Dit bericht is automatisch; u hoeft niets te doen.\n")
                .attachment("application/octet-stream", SignedReceipt.FILE, said)
                .attachment("application/octet-stream", SignedReceipt.SIGNATURE, key.sign(said, moment))
                .entity("multipart/mixed");
        return MimeParts.join(headers(parcel).getBytes(UTF_8), content);
    }

    private String headers(UUID parcel) {
        String domain = from.value().substring(from.value().indexOf('@') + 1);
        return String.join(
                "\r\n",
                "From: " + from.value(),
                "To: " + to.value(),
                "Subject: " + (drill ? "OEFENING - " : "") + "Ontvangst van een pakje",
                "Date: " + DATE.format(moment),
                "Message-ID: <ontvangst-" + parcel + "@" + domain + ">",
                "Auto-Submitted: auto-replied",
                "MIME-Version: 1.0",
                "");
    }
}
