package be.brugwachter.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.shared.Party;
import be.brugwachter.shared.Sha256;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one Brugwachter tells another, locked to the receiver's key. Its sender signs a few lines that name the locked bytes by
 * their SHA-256: nobody else can send them on as its own.
 *
 * @param id the same for every attempt
 * @param from who sends it
 * @param box the locked bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through a mail, never compared
public record SealedLetter(UUID id, Party from, byte[] box) {
    /** The name of the signed lines in a mail. */
    public static final String FILE = "brief.txt";
    /** The name of their signature. */
    public static final String SIGNATURE = "brief.p7s";
    /** The name of the locked bytes. */
    public static final String BOX = "brief.brug";
    /** So many bytes the locked part has at most: a mail of it still fits through a common mail server. */
    public static final int LARGEST = 12 * 1024 * 1024;

    private static final String HEAD = "brugwachter-brief 1";
    private static final int LINES = 4;

    /** The lines that are signed. */
    public String words() {
        return String.join("\n", HEAD, id.toString(), from.key(), Sha256.hex(box)) + "\n";
    }

    /** Reads the lines; empty when they say anything else, or speak of other bytes. */
    public static Optional<SealedLetter> parse(byte[] said, byte[] box) {
        List<String> lines = new String(said, US_ASCII).lines().toList();
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            var letter = new SealedLetter(UUID.fromString(lines.get(1)), Party.of(lines.get(2)), box);
            return Optional.of(letter)
                    .filter(read -> Arrays.equals(said, read.words().getBytes(US_ASCII)));
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    /** For whom and by whom it is locked: the same words open it. */
    static String context(UUID id, Party from, Party to) {
        return "brugwachter letter " + id + " from " + from.key() + " to " + to.key();
    }

    @Override
    public String toString() {
        return "SealedLetter[" + id + "]";
    }
}
