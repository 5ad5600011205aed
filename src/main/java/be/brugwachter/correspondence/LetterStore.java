package be.brugwachter.correspondence;

import be.brugwachter.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters that came, and the codes with which officers without Brugwachter confirm ours. */
public interface LetterStore {
    /** Keeps a letter that came; false when it is here already. */
    boolean add(OfficerLetter letter, Instant came);

    /** All letters that wait to be read or were, the newest first. */
    List<ReceivedLetter> all();

    /** One of them. */
    Optional<ReceivedLetter> find(UUID id);

    /** An officer read it; false when somebody did before. */
    boolean read(UUID id, Actor by, Instant moment);

    /** The document it asked for left; false when one left before. */
    boolean answered(UUID id, Instant moment);

    /** Keeps the digest of a code; a second code about the same matter is not kept. */
    boolean addCode(byte[] digest, Matter matter, Instant moment);

    /** About what a code that was not used yet is. */
    Optional<Coded> byCode(byte[] digest);

    /** The code did its work; false when it did before. */
    boolean useCode(byte[] digest, Instant moment);

    /**
     * A code that waits.
     *
     * @param made when its letter was written
     */
    record Coded(Matter matter, Instant made) {}
}
