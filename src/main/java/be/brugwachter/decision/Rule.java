package be.brugwachter.decision;

import be.brugwachter.clause.Clause;

/**
 * One condition of sending.
 *
 * @param clause the clause it carries
 * @param condition what it asks of the facts
 * @param sentence what stands in the way, in Dutch, with its article
 * @param nextStep what the team member can do now, in Dutch
 */
record Rule(Clause clause, Condition condition, String sentence, String nextStep) {
    /** What a rule asks of the facts. */
    @FunctionalInterface
    interface Condition {
        Verdict on(SharingRequest request);
    }

    /** The ground for a refusal when this rule does not hold. */
    Ground ground(Verdict verdict) {
        String words = verdict == Verdict.BROKEN
                ? sentence
                : "Dit staat nog niet vast (%s): %s".formatted(clause.place(), clause.wording());
        return new Ground(clause, words, nextStep);
    }
}
