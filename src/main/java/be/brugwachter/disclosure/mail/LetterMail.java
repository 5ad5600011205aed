package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.disclosure.SealedLetter;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import java.util.Map;

/** The mail that carries a sealed letter: a line for who comes across it, the locked bytes, and a signature. */
public final class LetterMail {
    private static final String BYTES = "application/octet-stream";

    private LetterMail() {}

    /** Composes and signs it; the bytes are sent as they are. */
    public static NoticeMail compose(
            NoticeMail.Head head, SealedLetter letter, Map<String, String> words, SigningKey key) {
        byte[] lines = letter.words().getBytes(US_ASCII);
        MimeParts parts = new MimeParts("brief-" + head.id())
                .text(head.drilled(WordedText.read("verzegelde-brief.txt").with(words)))
                .attachment(BYTES, SealedLetter.FILE, lines)
                .attachment(BYTES, SealedLetter.SIGNATURE, key.sign(lines, head.moment()))
                .attachment(BYTES, SealedLetter.BOX, letter.box());
        return NoticeMail.beside(head, "Brugwachter: een verzegelde brief", parts);
    }
}
