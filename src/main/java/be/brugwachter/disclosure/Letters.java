package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.SignedLetter;
import be.brugwachter.disclosure.seal.SheetBox;
import be.brugwachter.trust.Walls;
import java.util.List;

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

    /** Whether somebody here took it in. What nobody pinned is not even opened. */
    public boolean came(SignedLetter mail) {
        SealedLetter letter = mail.letter();
        if (!witnesses.pinned(letter.from(), mail.fingerprint())) {
            return false;
        }
        String context = SealedLetter.context(letter.id(), letter.from(), Walls.party());
        return SheetBox.open(letter.box(), keys.ours(), context)
                .filter(content ->
                        readers.stream().anyMatch(reader -> reader.came(letter.id(), letter.from(), content)))
                .isPresent();
    }
}
