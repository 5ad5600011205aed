package be.brugwachter.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the book of the party inside whose walls the work runs. */
public interface BookStore {
    /** Adds a fact. */
    void add(Fact fact);

    /** Adds a fact that the ledger knows; false when it is here already. */
    boolean addMissing(Fact fact);

    /** Whether this fact is here. */
    boolean holds(UUID fact);

    /** Waits until no other node links this party's book, until the transaction ends. */
    void lockChain();

    /** The position of the last link; 0 before the first. */
    long lastPosition();

    /** Facts of this moment or later that are not yet linked, oldest first, at most so many. */
    List<Fact> unlinked(Instant since, int most);

    /** Facts from this moment on and before the other, newest first, at most so many. */
    List<Fact> between(Instant from, Instant until, int most);

    /** The moment of the first fact. */
    Optional<Instant> begin();

    /** Adds a round of the linker. */
    void add(Round round);

    /** The last checkpoint. */
    Optional<Checkpoint> lastCheckpoint();

    /** The number of the first checkpoint that is here; 0 when there is none. */
    long firstSequence();

    /** Whether the book says that years were closed under this name. */
    boolean closed(UUID name);

    /** The last one signed before this moment. */
    Optional<Checkpoint> checkpointBefore(Instant moment);

    /** The round that this checkpoint closes. */
    Optional<Round> round(long sequence);
}
