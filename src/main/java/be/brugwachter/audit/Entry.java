package be.brugwachter.audit;

import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import java.util.List;
import java.util.UUID;

/**
 * One fact in the book: ids, enums and clauses, never a name or a value.
 *
 * @param actor who acted
 * @param act what was done
 * @param subject the id of what it was done to
 * @param clauses the clauses it touches; the grounds, for a refusal
 */
public record Entry(Actor actor, Act act, UUID subject, List<Clause> clauses) {
    public Entry {
        clauses = List.copyOf(clauses);
    }
}
