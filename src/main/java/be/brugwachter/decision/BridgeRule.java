package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;

/** What the way across asks. */
enum BridgeRule implements Rule {
    @Upholds(Clause.TO_AGREED_MAILBOX)
    TO_AGREED_MAILBOX(
            Clause.TO_AGREED_MAILBOX,
            BridgeConditions::mailboxAnswers,
            "We weten nog niet zeker dat de mailbox van dit OCMW de juiste is: twee mensen moeten ze bevestigen en ze moet een test beantwoorden (artikel 6).",
            "Je protocolbeheerder kan dit in orde brengen. Bel intussen samen met de ouder naar het OCMW."),
    @Upholds(Clause.SEALED_AES256_7ZIP)
    SEALED_AES256_7ZIP(
            Clause.SEALED_AES256_7ZIP,
            BridgeConditions::lineLeft,
            "Er is geen vrije regel op een geldig wachtzinnenblad, dus kunnen we niets verzegelen (artikel 6).",
            "Vraag je protocolbeheerder om een nieuw blad voor dit OCMW te maken.");

    private final Clause clause;
    private final String sentence;
    private final String nextStep;

    /** A reference to a method without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Condition condition;

    BridgeRule(Clause clause, Condition condition, String sentence, String nextStep) {
        this.clause = clause;
        this.condition = condition;
        this.sentence = sentence;
        this.nextStep = nextStep;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Condition condition() {
        return condition;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String nextStep() {
        return nextStep;
    }
}
