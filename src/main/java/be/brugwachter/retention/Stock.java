package be.brugwachter.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands on a shelf.
 *
 * @param living how many records, or one more than {@link #MOST}; empty when the shelf does not count
 * @param first the first day on which one of them goes by a clock, if any does
 * @param why when and why records go from here, in a Dutch sentence
 */
public record Stock(OptionalInt living, Optional<LocalDate> first, String why) {
    /** A shelf that only grows is counted no further than this: nobody who looks at the page should wait for a number. */
    public static final int MOST = 1_000;

    /** Of a shelf that does not say. */
    public static Stock unknown() {
        return new Stock(OptionalInt.empty(), Optional.empty(), "");
    }

    /** Of a shelf that counts. */
    public static Stock of(int living, Optional<LocalDate> first, String why) {
        return new Stock(OptionalInt.of(living), first, why);
    }
}
