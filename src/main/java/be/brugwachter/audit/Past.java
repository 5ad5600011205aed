package be.brugwachter.audit;

import be.brugwachter.clause.Clause;
import java.time.Instant;
import java.util.List;

/**
 * One act as the book remembers it, without who did it.
 *
 * @param moment when
 * @param act what was done
 * @param clauses the clauses it touches; the grounds, for a refusal
 */
public record Past(Instant moment, Act act, List<Clause> clauses) {
    public Past {
        clauses = List.copyOf(clauses);
    }
}
