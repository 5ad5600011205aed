package be.brugwachter.disclosure;

import be.brugwachter.shared.Party;
import java.util.UUID;

/** Whoever takes letters in: the room where officers read them. */
public interface LetterReader {
    /**
     * Takes one letter in, in a transaction of its own; the same letter twice changes nothing.
     *
     * @param from who signed it, by the key two people pinned
     * @param content what was locked
     * @return whether it says something we know
     */
    boolean came(UUID id, Party from, byte[] content);
}
