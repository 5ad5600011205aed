package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;

/** What is asked of who sends and who reads. */
enum PeopleRule implements Rule {
    @Upholds(Clause.AIM_OF_SENDING)
    AIM_OF_SENDING(
            Clause.AIM_OF_SENDING,
            PeopleConditions::aimAttested,
            "Je bevestigde nog niet dat je doorverwijst om het gezin de weg naar hulp te tonen (overweging C).",
            "Lees de zin over het doel en vink hem aan als hij klopt. De reden zelf schrijf je nergens op."),
    @Upholds(Clause.SENDER_UNDER_SECRECY)
    SENDER_UNDER_SECRECY(
            Clause.SENDER_UNDER_SECRECY,
            PeopleConditions::senderBound,
            "Alleen een lid van het lokale team uit het protocol, met een geldige verklaring over het beroepsgeheim, mag doorsturen (overweging C).",
            "Laat een collega van dat team doorverwijzen, of vraag je beheerder om je team en je verklaring na te kijken."),
    @Upholds(Clause.CLIENT_MET_IN_TASK)
    CLIENT_MET_IN_TASK(
            Clause.CLIENT_MET_IN_TASK,
            PeopleConditions::metInTask,
            "Je bevestigde nog niet dat je dit gezin in je eigen werk leerde kennen (overweging C).",
            "Bevestig het als het zo is. Ken je het gezin op een andere manier, laat dan een collega doorverwijzen."),
    @Upholds(Clause.RECEIVER_UNDER_SECRECY)
    RECEIVER_UNDER_SECRECY(
            Clause.RECEIVER_UNDER_SECRECY,
            PeopleConditions::readersDeclared,
            "Het OCMW heeft nu geen geldige verklaring dat alleen maatschappelijk werkers onder beroepsgeheim de mailbox lezen (artikel 4).",
            "Je protocolbeheerder vraagt het OCMW om een nieuwe verklaring. Bel tot dan samen met de ouder.");

    private final Clause clause;
    private final String sentence;
    private final String nextStep;

    /** A reference to a method without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Condition condition;

    PeopleRule(Clause clause, Condition condition, String sentence, String nextStep) {
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
