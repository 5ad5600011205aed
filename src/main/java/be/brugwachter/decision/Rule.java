package be.brugwachter.decision;

import be.brugwachter.clause.Clause;

/** One condition of sending: the clause it carries, what it asks of the facts, and the words of its refusal. */
sealed interface Rule permits ProtocolRule, PeopleRule, ClientRule, BridgeRule {
    Clause clause();

    Condition condition();

    /** What stands in the way, in Dutch, with its article. */
    String sentence();

    /** What the team member can do now, in Dutch. */
    String nextStep();

    /** What it asks of the facts. */
    @FunctionalInterface
    interface Condition {
        Verdict on(SharingRequest request);
    }

    /** The ground for a refusal when this rule does not hold. */
    default Ground ground(Verdict verdict) {
        String sentence = verdict == Verdict.BROKEN
                ? sentence()
                : "Dit staat nog niet vast (%s): %s".formatted(clause().place(), clause().wording());
        return new Ground(clause(), sentence, nextStep());
    }
}
