package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.PinnedKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A receipt as it came back: which parcel, which code, and signed with which key. Believed only when that key is the one that was
 * pinned for the receiver of that parcel.
 *
 * @param parcel the parcel's own id
 * @param code the code that stood inside
 * @param fingerprint of the key that signed
 */
public record SignedReceipt(UUID parcel, OpeningCode code, String fingerprint) implements ReturnedMail {
    /** The name of the three lines in a mail. */
    public static final String FILE = "ontvangst.txt";
    /** The name of their signature. */
    public static final String SIGNATURE = "ontvangst.p7s";

    private static final String HEAD = "brugwachter-ontvangst 1";
    private static final int LINES = 3;

    /** The three lines that are signed. */
    public static String words(UUID parcel, OpeningCode code) {
        return HEAD + "\n" + parcel + "\n" + code.value() + "\n";
    }

    /** Reads the two files of a mail; empty when the signature does not hold or they say anything else. */
    public static Optional<SignedReceipt> read(byte[] said, byte[] signature) {
        List<String> lines = new String(said, US_ASCII).lines().toList();
        if (lines.size() != LINES || !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        try {
            UUID parcel = UUID.fromString(lines.get(1));
            return OpeningCode.parse(lines.getLast())
                    .filter(code -> Arrays.equals(said, words(parcel, code).getBytes(US_ASCII)))
                    .flatMap(code -> PinnedKey.signer(said, signature)
                            .map(key -> new SignedReceipt(parcel, code, key.fingerprint())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
