package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import java.util.Map;

/** The daily mail with a checkpoint of our book: a few lines for people, the one line to keep, and a signature beside it. */
public final class CheckpointMail {
    private CheckpointMail() {}

    /** Composes and signs it; the bytes are sent as they are. */
    public static NoticeMail compose(
            NoticeMail.Head head, Checkpoint checkpoint, Map<String, String> words, SigningKey key) {
        byte[] line = (checkpoint.line() + "\n").getBytes(US_ASCII);
        MimeParts parts = new MimeParts("controlepunt-" + head.id())
                .text(head.drilled(WordedText.read("checkpoint.txt").with(words)))
                .attachment("application/octet-stream", SignedCheckpoint.FILE, line)
                .attachment("application/octet-stream", SignedCheckpoint.SIGNATURE, key.sign(line, head.moment()));
        return NoticeMail.beside(head, "Brugwachter: controlepunt van het logboek", parts);
    }
}
