package be.brugwachter.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rounds of one day did at one shelf.
 *
 * @param day the day, in Brussels
 * @param moment of the last round of that day
 * @param went how many records went that day
 * @param outcome how the last round ended
 * @param trouble what stood in the way, in a Dutch sentence; never anything about a client
 */
public record RoundReport(
        LocalDate day, ShelfName shelf, Instant moment, int went, Outcome outcome, Optional<String> trouble) {
    /** How a round ended at a shelf. */
    public enum Outcome {
        DONE("in orde"),
        HINDERED("mag nog niet weg"),
        FAILED("niet gelukt");

        private final String dutch;

        Outcome(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }
}
