package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.disclosure.Note;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import java.util.Map;

/** The mail that carries a note: some lines for people, the note for machines, and a signature beside it. */
public final class NoteMail {
    private NoteMail() {}

    /** Composes and signs it; the bytes are sent as they are. */
    public static NoticeMail compose(NoticeMail.Head head, Note note, Map<String, String> words, SigningKey key) {
        byte[] lines = note.words().getBytes(US_ASCII);
        String text = switch (note.kind()) {
            case FLAW -> "gebrek.txt";
            case ANSWER -> "gebrek-antwoord.txt";
        };
        MimeParts parts = new MimeParts("melding-" + head.id())
                .text(head.drilled(WordedText.read(text).with(words)))
                .attachment("application/octet-stream", note.kind().file(), lines)
                .attachment("application/octet-stream", note.kind().signature(), key.sign(lines, head.moment()));
        return NoticeMail.beside(head, "Brugwachter: over een gegeven in een bericht", parts);
    }
}
