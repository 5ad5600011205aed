package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The daily mail with a checkpoint of our book: a few lines for people, the one line to keep, and a signature beside it. */
public final class CheckpointMail {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private CheckpointMail() {}

    /** Composes and signs it; the bytes are sent as they are. */
    public static NoticeMail compose(
            NoticeMail.Head head, Checkpoint checkpoint, Map<String, String> words, SigningKey key) {
        byte[] line = (checkpoint.line() + "\n").getBytes(US_ASCII);
        String drill = head.drill() ? "OEFENING: dit is een oefening met verzonnen mensen.\n\n" : "";
        byte[] content = new MimeParts("controlepunt-" + head.id())
                .text(drill + WordedText.read("checkpoint.txt").with(words))
                .attachment("application/octet-stream", SignedCheckpoint.FILE, line)
                .attachment("application/octet-stream", SignedCheckpoint.SIGNATURE, key.sign(line, head.moment()))
                .entity("multipart/mixed");
        return new NoticeMail(
                head.messageId(), head.to(), MimeParts.join(headers(head).getBytes(UTF_8), content));
    }

    private static String headers(NoticeMail.Head head) {
        return String.join(
                "\r\n",
                "From: " + head.from().value(),
                "To: " + head.to().value(),
                "Subject: " + (head.drill() ? "OEFENING - " : "") + "Brugwachter: controlepunt van het logboek",
                "Date: " + DATE.format(head.moment()),
                "Message-ID: " + head.messageId(),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "");
    }
}
