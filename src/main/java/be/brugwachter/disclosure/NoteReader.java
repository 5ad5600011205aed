package be.brugwachter.disclosure;

import be.brugwachter.shared.Party;
import java.util.function.Predicate;

/** Whoever takes notes in: the room that knows of flaws. */
public interface NoteReader {
    /**
     * Takes one note in, in a transaction of its own; the same note twice changes nothing.
     *
     * @param signedBy whether the key that signed it is the one two people pinned for that party
     * @return whether it was signed by the party it must come from, and speaks of something of ours
     */
    boolean came(Note note, Predicate<Party> signedBy);
}
