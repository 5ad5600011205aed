package be.brugwachter.shared;

import java.time.LocalDate;
import java.util.List;

/** A room that knows what comes; the calendar asks every one of them, inside the walls of the party. */
@FunctionalInterface
public interface DueSource {
    /** What comes on this day or later, and what should have been there before it. */
    List<Due> from(LocalDate today);
}
