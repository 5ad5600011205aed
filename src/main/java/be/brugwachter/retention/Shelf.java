package be.brugwachter.retention;

import java.time.Instant;
import java.util.Optional;

/** A place where personal data stand. Every room that keeps personal data has one; the night round walks by all of them. */
public interface Shelf {
    /** Which one. */
    ShelfName name();

    /**
     * Lets everything go whose term is over, in the running transaction, and declares it. Run twice, it does nothing the second
     * time.
     *
     * @return how many records went, as far as that may be told
     */
    int letGo(Instant now);

    /** What stands on it, and what goes first. */
    default Stock stock(Instant now) {
        return Stock.unknown();
    }

    /** Why something whose term is over may not go yet, in a Dutch sentence with the next step. */
    default Optional<String> hindrance(Instant now) {
        return Optional.empty();
    }
}
