package be.brugwachter.retention;

import java.time.Instant;

/** A place where personal data stand. Every room that keeps personal data has one; the night round walks by all of them. */
public interface Shelf {
    /** Which one. */
    ShelfName name();

    /**
     * Lets everything go whose term is over, in the running transaction, and declares it. Run twice, it does nothing the second
     * time.
     *
     * @return how many records went
     */
    int letGo(Instant now);
}
