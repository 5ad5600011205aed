package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;

/** What the way across asks. */
final class BridgeRules {
    @Upholds(Clause.TO_AGREED_MAILBOX)
    static final Rule<SharingRequest> TO_AGREED_MAILBOX = new Rule<>(
            Clause.TO_AGREED_MAILBOX,
            BridgeConditions::mailboxAnswers,
            "We weten nog niet zeker dat de mailbox van dit OCMW de juiste is: twee mensen moeten ze bevestigen en ze moet een test beantwoorden (artikel 6).",
            "Je protocolbeheerder kan dit in orde brengen. Bel intussen samen met de ouder naar het OCMW.");

    /** Under the same clause: an address that sends mails back is not the one that was agreed, until a person knows better. */
    @Upholds(Clause.TO_AGREED_MAILBOX)
    static final Rule<SharingRequest> NOTHING_RETURNED = new Rule<>(
            Clause.TO_AGREED_MAILBOX,
            BridgeConditions::nothingReturned,
            "Er kwam een bericht terug van de mailbox van dit OCMW. Tot iemand dat nakeek, vertrekt er niets naartoe (artikel 6).",
            "Bel samen met de ouder naar het OCMW. Je protocolbeheerder is verwittigd en kijkt de mailbox na; probeer het daarna opnieuw.");

    @Upholds(Clause.SEALED_AES256_7ZIP)
    static final Rule<SharingRequest> SEALED_AES256_7ZIP = new Rule<>(
            Clause.SEALED_AES256_7ZIP,
            BridgeConditions::lineLeft,
            "Er is geen vrije regel op een geldig wachtzinnenblad, dus kunnen we niets verzegelen (artikel 6).",
            "Vraag je protocolbeheerder om een nieuw blad voor dit OCMW te maken.");

    /** All of them, in the order in which they are asked. */
    static final List<Rule<SharingRequest>> ALL = List.of(TO_AGREED_MAILBOX, NOTHING_RETURNED, SEALED_AES256_7ZIP);

    private BridgeRules() {}
}
