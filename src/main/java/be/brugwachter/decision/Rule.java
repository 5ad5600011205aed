package be.brugwachter.decision;

import be.brugwachter.clause.Clause;

/**
 * One condition of sharing, or of passing on.
 *
 * @param <R> the facts it is asked of
 * @param clause the clause it carries
 * @param condition what it asks of the facts
 * @param sentence what stands in the way, in Dutch, with its article
 * @param nextStep what the person who wants to share can do now, in Dutch
 */
record Rule<R>(Clause clause, Condition<R> condition, String sentence, String nextStep) {
    /** What a rule asks of the facts. */
    @FunctionalInterface
    interface Condition<R> {
        Verdict on(R request);
    }

    /** The ground for a refusal when this rule does not hold. */
    Ground ground(Verdict verdict) {
        String words = verdict == Verdict.BROKEN
                ? sentence
                : "Dit staat nog niet vast (%s): %s".formatted(clause.place(), clause.wording());
        return new Ground(clause, words, nextStep);
    }
}
