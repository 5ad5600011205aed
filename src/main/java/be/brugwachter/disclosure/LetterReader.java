package be.brugwachter.disclosure;

import be.brugwachter.shared.Party;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Whoever takes letters in: the room where officers read them. */
public interface LetterReader {
    /**
     * Takes one letter in, in a transaction of its own; the same letter twice changes nothing.
     *
     * @param from who says it sends it
     * @param content opens it: what was locked, when the key two people pinned for that party signed it; to be asked in the transaction
     * @return whether it says something we know
     */
    boolean came(UUID id, Party from, Supplier<Optional<byte[]>> content);
}
