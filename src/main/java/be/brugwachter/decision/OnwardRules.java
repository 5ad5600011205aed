package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;

/** What is asked before a client is passed on to a GBO partner. */
@Upholds(Clause.ONWARD_TO_GBO)
final class OnwardRules {
    static final Rule<OnwardRequest> STOPPED = new Rule<>(
            Clause.ENDED_FOR_MISUSE,
            OnwardConditions::notStopped,
            "Het protocol waaronder deze cliënt hier kwam, is stopgezet wegens misbruik (artikel 8).",
            "Er gaat niets weg. Bel samen met de cliënt naar de partner, als die dat wil.");

    static final Rule<OnwardRequest> CONTACT = new Rule<>(
            Clause.KEEP_UNTIL_CONTACT,
            OnwardConditions::contacted,
            "Je sprak de cliënt nog niet (artikel 3).",
            "Neem eerst contact op en noteer dat. Vraag het daarna aan de cliënt.");

    static final Rule<OnwardRequest> TAKEN_BACK = new Rule<>(
            Clause.CONSENTED,
            OnwardConditions::notTakenBack,
            "De afzender nam dit bericht terug (artikel 5).",
            "Geef niets door. Wil de cliënt toch naar een partner, laat die dan zelf contact opnemen, of bel er samen heen.");

    static final Rule<OnwardRequest> HERE = new Rule<>(
            Clause.ONWARD_TO_GBO,
            OnwardConditions::here,
            "De gegevens van deze cliënt staan hier niet meer (artikel 4).",
            "Staat de cliënt in jullie dossiersysteem, werk dan van daar verder. Anders is er niets om door te geven.");

    static final Rule<OnwardRequest> WORKER = new Rule<>(
            Clause.TO_SOCIAL_WORKER,
            OnwardConditions::byWhoHelps,
            "Alleen de maatschappelijk werker bij wie deze cliënt is, geeft iets door (artikel 4).",
            "Vraag het aan je collega, of neem de cliënt eerst over en vraag dan zelf de toestemming.");

    static final Rule<OnwardRequest> SECRECY = new Rule<>(
            Clause.RECEIVER_UNDER_SECRECY,
            OnwardConditions::underSecrecy,
            "Je verklaring over het beroepsgeheim geldt niet meer (artikel 4).",
            "Bevestig bij Mijn gegevens dat het beroepsgeheim je bindt. Daarna kun je verder.");

    static final Rule<OnwardRequest> PARTNER = new Rule<>(
            Clause.ONWARD_TO_GBO,
            OnwardConditions::listedHere,
            "Deze partner staat niet op de lijst van het geïntegreerd breed onthaal voor de gemeente van de cliënt (artikel 4).",
            "Kies een partner van de lijst. Ontbreekt er een, vraag dan je protocolbeheerder om hem met twee mensen toe te voegen.");

    static final Rule<OnwardRequest> PROFESSIONAL = new Rule<>(
            Clause.ONWARD_TO_GBO,
            OnwardConditions::namedPerson,
            "Deze persoon staat bij deze partner niet op de lijst (artikel 4).",
            "Kies iemand van de lijst. Is er iemand nieuw, vraag dan je protocolbeheerder om die met twee mensen toe te voegen.");

    static final Rule<OnwardRequest> TOLD = new Rule<>(
            Clause.INFORMED,
            OnwardConditions::told,
            "De cliënt hoorde nog niet alle vijf de punten (overweging C).",
            "Vertel wat ontbreekt, vink het aan en vraag het daarna opnieuw.");

    static final Rule<OnwardRequest> NEW_CONSENT = new Rule<>(
            Clause.ONWARD_TO_GBO,
            OnwardConditions::agreedAnew,
            "Er is geen nieuwe toestemming: door jou gevraagd na het contact, hoogstens zeven dagen oud, nog niet gebruikt en niet ingetrokken (artikel 4).",
            "Vraag het de cliënt opnieuw, voor deze ene keer. Bij nee stopt het hier en noteer je niets.");

    static final Rule<OnwardRequest> BOUND = new Rule<>(
            Clause.ONWARD_TO_GBO,
            OnwardConditions::agreedToThem,
            "De cliënt zei ja voor een andere partner of een andere persoon (artikel 4).",
            "Vraag het de cliënt opnieuw, met de naam van wie het nu zou krijgen.");

    static final Rule<OnwardRequest> FEWER = new Rule<>(
            Clause.ONWARD_TO_GBO,
            OnwardConditions::sameOrFewer,
            "Er zit een gegeven bij dat je niet kreeg, of waarvoor de cliënt geen ja zei (artikel 4).",
            "Vink alleen aan wat je kreeg en wat de cliënt zag. Erbij schrijven kan niet.");

    static final Rule<OnwardRequest> NAMES = new Rule<>(
            Clause.NAME_TO_IDENTIFY,
            OnwardConditions::withNames,
            "Zonder voornaam en naam weet de partner niet wie het is (artikel 3).",
            "Vink allebei aan. Wil de cliënt dat niet, bel dan samen naar de partner.");

    static final Rule<OnwardRequest> REACHABLE = new Rule<>(
            Clause.CONTACT_TO_REACH,
            OnwardConditions::reachable,
            "Er is geen enkele manier bij om de cliënt te bereiken (artikel 3).",
            "Vink er één aan die de cliënt veilig noemt: adres, telefoonnummer of e-mailadres.");

    static final Rule<OnwardRequest> NO_NOTES = new Rule<>(
            Clause.NO_SPECIAL_CATEGORIES,
            OnwardConditions::noFreeText,
            "In de gegevens staat meer dan nodig is om iemand te bereiken (artikel 3).",
            "Er gaat niets weg. De cliënt vertelt zelf aan de partner wat die wil vertellen.");

    static final Rule<OnwardRequest> MAILBOX = new Rule<>(
            Clause.TO_AGREED_MAILBOX,
            OnwardConditions::mailboxAnswers,
            "We weten nog niet zeker dat de mailbox van deze partner de juiste is: twee mensen bevestigen ze en ze beantwoordt een test (artikel 6).",
            "Je protocolbeheerder brengt dit in orde. Bel intussen samen met de cliënt.");

    static final Rule<OnwardRequest> RETURNED = new Rule<>(
            Clause.TO_AGREED_MAILBOX,
            OnwardConditions::nothingReturned,
            "Er kwam een bericht terug van de mailbox van deze partner. Tot iemand dat nakeek, vertrekt er niets naartoe (artikel 6).",
            "Bel samen met de cliënt naar de partner. Je protocolbeheerder kijkt de mailbox na; probeer het daarna opnieuw.");

    static final Rule<OnwardRequest> LINE = new Rule<>(
            Clause.SEALED_AES256_7ZIP,
            OnwardConditions::lineLeft,
            "Er is geen vrije regel op een wachtzinnenblad voor deze partner, dus kunnen we niets verzegelen (artikel 6).",
            "Vraag je protocolbeheerder om een nieuw blad voor deze partner te maken.");

    /** All of them, in the order in which they are asked. */
    static final List<Rule<OnwardRequest>> ALL = List.of(
            STOPPED,
            CONTACT,
            TAKEN_BACK,
            HERE,
            WORKER,
            SECRECY,
            PARTNER,
            PROFESSIONAL,
            TOLD,
            NEW_CONSENT,
            BOUND,
            FEWER,
            NAMES,
            REACHABLE,
            NO_NOTES,
            MAILBOX,
            RETURNED,
            LINE);

    private OnwardRules() {}
}
