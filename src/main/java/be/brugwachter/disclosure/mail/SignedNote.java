package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.Note;
import be.brugwachter.parcel.PinnedKey;
import java.util.Optional;

/**
 * A note as it came by mail. Believed only when its key is the one that was pinned for the party it must come from.
 *
 * @param fingerprint of the key that signed
 */
public record SignedNote(Note note, String fingerprint) implements ReturnedMail {
    /** Reads the two files of a mail; empty when the signature does not hold or they say anything else. */
    static Optional<SignedNote> read(Note.Kind kind, byte[] said, byte[] signature) {
        return Note.parse(kind, said)
                .flatMap(note -> PinnedKey.signer(said, signature).map(key -> new SignedNote(note, key.fingerprint())));
    }
}
