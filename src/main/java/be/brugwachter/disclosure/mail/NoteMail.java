package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.disclosure.Note;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The mail that carries a note: some lines for people, the note for machines, and a signature beside it. */
public final class NoteMail {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private NoteMail() {}

    /** Composes and signs it; the bytes are sent as they are. */
    public static NoticeMail compose(NoticeMail.Head head, Note note, Map<String, String> words, SigningKey key) {
        byte[] lines = note.words().getBytes(US_ASCII);
        String drill = head.drill() ? "OEFENING: dit is een oefening met verzonnen mensen.\n\n" : "";
        String text = switch (note.kind()) {
            case FLAW -> "gebrek.txt";
            case ANSWER -> "gebrek-antwoord.txt";
        };
        byte[] content = new MimeParts("melding-" + head.id())
                .text(drill + WordedText.read(text).with(words))
                .attachment("application/octet-stream", note.kind().file(), lines)
                .attachment("application/octet-stream", note.kind().signature(), key.sign(lines, head.moment()))
                .entity("multipart/mixed");
        return new NoticeMail(
                head.messageId(), head.to(), MimeParts.join(headers(head).getBytes(UTF_8), content));
    }

    private static String headers(NoticeMail.Head head) {
        return String.join(
                "\r\n",
                "From: " + head.from().value(),
                "To: " + head.to().value(),
                "Subject: " + (head.drill() ? "OEFENING - " : "") + "Brugwachter: over een gegeven in een bericht",
                "Date: " + DATE.format(head.moment()),
                "Message-ID: " + head.messageId(),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "");
    }
}
