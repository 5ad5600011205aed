package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.parcel.PinnedKey;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint of another party's book as it came by mail. Believed only when the mail's key is the one that was pinned for that
 * party.
 *
 * @param fingerprint of the key that signed the mail; the book signs with a key of its own
 */
public record SignedCheckpoint(Checkpoint checkpoint, String fingerprint) implements ReturnedMail {
    /** The name of the one line in a mail. */
    public static final String FILE = "controlepunt.json";
    /** The name of its signature. */
    public static final String SIGNATURE = "controlepunt.p7s";

    /** Finds it in a mail; empty when there is none, or its signature does not hold. */
    public static Optional<SignedCheckpoint> inMail(byte[] mail) {
        return ReceiptParser.read(mail)
                .filter(SignedCheckpoint.class::isInstance)
                .map(SignedCheckpoint.class::cast);
    }

    /** Reads the two files of a mail. */
    static Optional<SignedCheckpoint> read(byte[] said, byte[] signature) {
        List<String> lines = new String(said, US_ASCII).lines().toList();
        return lines.size() == 1
                ? Checkpoint.parse(lines.getFirst())
                        .flatMap(point -> PinnedKey.signer(said, signature)
                                .map(key -> new SignedCheckpoint(point, key.fingerprint())))
                : Optional.empty();
    }
}
