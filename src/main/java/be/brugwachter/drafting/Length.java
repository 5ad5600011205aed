package be.brugwachter.drafting;

import be.brugwachter.protocol.Term;

/**
 * A length of time the parties agree on.
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
public record Length(int amount, Term.Unit unit) {
    /** As people read it: {@code 5 werkdagen}. */
    public String dutch() {
        return new Term("", amount, unit, "").dutch();
    }
}
