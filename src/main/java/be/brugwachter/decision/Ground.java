package be.brugwachter.decision;

import be.brugwachter.clause.Clause;

/**
 * One reason why this may not be shared.
 *
 * @param clause the clause that stands in the way
 * @param sentence why, in Dutch, with its article
 * @param nextStep what the person who asks can do now, in Dutch
 */
public record Ground(Clause clause, String sentence, String nextStep) {
    /** Where the clause stands in the protocol. */
    public String article() {
        return clause.place();
    }
}
