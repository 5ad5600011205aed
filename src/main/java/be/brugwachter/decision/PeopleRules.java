package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;

/** What is asked of who sends and who reads. */
final class PeopleRules {
    @Upholds(Clause.AIM_OF_SENDING)
    static final Rule<SharingRequest> AIM_OF_SENDING = new Rule<>(
            Clause.AIM_OF_SENDING,
            PeopleConditions::aimAttested,
            "Je bevestigde nog niet dat je doorverwijst om het gezin de weg naar hulp te tonen (overweging C).",
            "Lees de zin over het doel en vink hem aan als hij klopt. De reden zelf schrijf je nergens op.");

    @Upholds(Clause.SENDER_UNDER_SECRECY)
    static final Rule<SharingRequest> SENDER_UNDER_SECRECY = new Rule<>(
            Clause.SENDER_UNDER_SECRECY,
            PeopleConditions::senderBound,
            "Alleen een lid van het lokale team uit het protocol, met een geldige verklaring over het beroepsgeheim, mag doorsturen (overweging C).",
            "Laat een collega van dat team doorverwijzen, of vraag je beheerder om je team en je verklaring na te kijken.");

    @Upholds(Clause.CLIENT_MET_IN_TASK)
    static final Rule<SharingRequest> CLIENT_MET_IN_TASK = new Rule<>(
            Clause.CLIENT_MET_IN_TASK,
            PeopleConditions::metInTask,
            "Je bevestigde nog niet dat je dit gezin in je eigen werk leerde kennen (overweging C).",
            "Bevestig het als het zo is. Ken je het gezin op een andere manier, laat dan een collega doorverwijzen.");

    @Upholds(Clause.RECEIVER_UNDER_SECRECY)
    static final Rule<SharingRequest> RECEIVER_UNDER_SECRECY = new Rule<>(
            Clause.RECEIVER_UNDER_SECRECY,
            PeopleConditions::readersDeclared,
            "Het OCMW heeft nu geen geldige verklaring dat alleen maatschappelijk werkers onder beroepsgeheim de mailbox lezen (artikel 4).",
            "Je protocolbeheerder vraagt het OCMW om een nieuwe verklaring. Bel tot dan samen met de ouder.");

    /** All of them, in the order in which they are asked. */
    static final List<Rule<SharingRequest>> ALL =
            List.of(AIM_OF_SENDING, SENDER_UNDER_SECRECY, CLIENT_MET_IN_TASK, RECEIVER_UNDER_SECRECY);

    private PeopleRules() {}
}
