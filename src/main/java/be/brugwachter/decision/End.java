package be.brugwachter.decision;

import java.time.LocalDate;

/** Until when something lasts, once that is known. */
public sealed interface End {
    /** No end is set: known, which is more than not knowing it. */
    record Open() implements End {}

    /** The last day, in Brussels, on which it still counts in full. */
    record LastDay(LocalDate day) implements End {}
}
