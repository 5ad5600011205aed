package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.SealedLetter;
import be.brugwachter.parcel.PinnedKey;
import java.util.Optional;

/**
 * A sealed letter as it came by mail. Believed only when its key is the one that was pinned for the party that sends it.
 *
 * @param fingerprint of the key that signed
 */
public record SignedLetter(SealedLetter letter, String fingerprint) implements ReturnedMail {
    /** Reads the files of a mail; empty when the signature does not hold or they say anything else. */
    static Optional<SignedLetter> read(byte[] said, byte[] signature, byte[] box) {
        return SealedLetter.parse(said, box)
                .flatMap(letter ->
                        PinnedKey.signer(said, signature).map(key -> new SignedLetter(letter, key.fingerprint())));
    }
}
