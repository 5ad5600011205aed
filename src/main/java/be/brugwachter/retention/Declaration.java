package be.brugwachter.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A declaration of erasure: it proves that data went, and could not say whose.
 *
 * @param shelf what kind of data
 * @param count how many records
 * @param law on which ground
 * @param rule the selection rule, for an end of term
 * @param moment when they were erased
 * @param unreadableFrom the first day on which no backup can show them any more
 */
public record Declaration(
        UUID id, ShelfName shelf, int count, Law law, Optional<String> rule, Instant moment, LocalDate unreadableFrom) {
    public Declaration {
        if (count < 1 || (law == Law.END_OF_TERM) != rule.isPresent()) {
            throw new IllegalArgumentException("A declaration counts what went, and names the rule when a term ended.");
        }
    }
}
