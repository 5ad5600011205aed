package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.SignedLetter;
import be.brugwachter.disclosure.seal.SheetBox;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;

/** Opens a sealed letter that came by mail and brings it to who reads it. */
public final class Letters {
    private final Witnesses witnesses;
    private final LetterKeys keys;
    private final List<LetterReader> readers;

    /** Letters for these readers, believed by the keys these witnesses know. */
    public Letters(Witnesses witnesses, LetterKeys keys, List<LetterReader> readers) {
        this.witnesses = witnesses;
        this.keys = keys;
        this.readers = List.copyOf(readers);
    }

    /** Whether somebody here took it in. */
    public boolean came(SignedLetter mail) {
        SealedLetter letter = mail.letter();
        return readers.stream().anyMatch(reader -> reader.came(letter.id(), letter.from(), () -> open(mail)));
    }

    /** What nobody pinned is not even opened. */
    private Optional<byte[]> open(SignedLetter mail) {
        SealedLetter letter = mail.letter();
        return witnesses.pinned(letter.from(), mail.fingerprint())
                ? SheetBox.open(
                        letter.box(), keys.ours(), SealedLetter.context(letter.id(), letter.from(), Walls.party()))
                : Optional.empty();
    }
}
