package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;

/** What is asked for the client: informed, free, and nothing more than needed. */
final class ClientRules {
    @Upholds(Clause.IDENTIFICATION_DATA_ONLY)
    static final Rule<SharingRequest> IDENTIFICATION_DATA_ONLY = new Rule<>(
            Clause.IDENTIFICATION_DATA_ONLY,
            ClientConditions::onlyAgreedData,
            "Er zit een gegeven bij dat dit protocol niet laat meegaan (artikel 3).",
            "Haal het weg. Alleen voornaam, naam, adres, telefoonnummer en e-mailadres kunnen mee.");

    @Upholds(Clause.NAME_TO_IDENTIFY)
    static final Rule<SharingRequest> NAME_TO_IDENTIFY = new Rule<>(
            Clause.NAME_TO_IDENTIFY,
            ClientConditions::named,
            "Zonder voornaam en naam weet het OCMW niet wie het moet contacteren (artikel 3).",
            "Vul allebei in, zoals de ouder ze zelf schrijft.");

    @Upholds(Clause.CONTACT_TO_REACH)
    static final Rule<SharingRequest> CONTACT_TO_REACH = new Rule<>(
            Clause.CONTACT_TO_REACH,
            ClientConditions::reachable,
            "Er is geen enkele manier om de ouder te bereiken (artikel 3).",
            "Vraag welke weg veilig is en vul die in: adres, telefoonnummer of e-mailadres.");

    @Upholds(Clause.NO_SPECIAL_CATEGORIES)
    static final Rule<SharingRequest> NO_SPECIAL_CATEGORIES = new Rule<>(
            Clause.NO_SPECIAL_CATEGORIES,
            ClientConditions::noFreeText,
            "In de vakken staat meer dan gegevens om iemand te bereiken (artikel 3).",
            "Kijk de gemerkte vakken na en wis wat er niet hoort. Het gezin vertelt zelf wat het wil vertellen.");

    /** Stands before the next rule: there is one ground per clause, and in Brussels this one helps more. */
    @Upholds(Clause.OCMW_OF_RESIDENCE)
    static final Rule<SharingRequest> BRUSSELS = new Rule<>(
            Clause.OCMW_OF_RESIDENCE,
            ResidenceConditions::brusselsHasProtocol,
            "Dit gezin woont in Brussel. Daar kan het alleen met CAW Brussel, en daarmee is er geen protocol (overweging C, artikel 6).",
            "Er gaat niets weg. Bel samen met de ouder naar CAW Brussel, als die dat wil.");

    @Upholds(Clause.OCMW_OF_RESIDENCE)
    static final Rule<SharingRequest> NO_PROTOCOL = new Rule<>(
            Clause.OCMW_OF_RESIDENCE,
            ResidenceConditions::hasProtocol,
            "In het register staat geen protocol met het OCMW van deze gemeente (overweging C, artikel 6).",
            "Er gaat niets weg. Als de ouder dat wil, bel je samen naar het OCMW of geef je het adres mee.");

    @Upholds(Clause.OCMW_OF_RESIDENCE)
    static final Rule<SharingRequest> OTHER_RESIDENCE = new Rule<>(
            Clause.OCMW_OF_RESIDENCE,
            ResidenceConditions::servesResidence,
            "Dit OCMW is niet dat van de gemeente waar de cliënt woont, of je bevestigde die gemeente nog niet (overweging C, artikel 6).",
            "Kijk de postcode na, bevestig samen met de ouder de gemeente en kies het OCMW dat daarbij hoort.");

    @Upholds(Clause.INFORMED)
    static final Rule<SharingRequest> INFORMED = new Rule<>(
            Clause.INFORMED,
            ClientConditions::informed,
            "De cliënt hoorde nog niet alle vijf de punten voor het ja-woord (overweging C).",
            "Neem de fiche er samen bij, vertel wat ontbreekt en vraag het daarna opnieuw.");

    @Upholds(Clause.CONSENTED)
    static final Rule<SharingRequest> CONSENTED = new Rule<>(
            Clause.CONSENTED,
            ClientConditions::consented,
            "Er is geen toestemming die bij deze doorverwijzing past: vrij, uitdrukkelijk, nog niet gebruikt en niet ingetrokken (artikel 5).",
            "Vraag de cliënt opnieuw, met alles wat nu mee zou gaan in beeld. Bij nee stopt het hier.");

    @Upholds(Clause.EACH_REFERRAL_ANEW)
    static final Rule<SharingRequest> EACH_REFERRAL_ANEW = new Rule<>(
            Clause.EACH_REFERRAL_ANEW,
            ClientConditions::judgedAnew,
            "Een doorverwijzing gaat over één cliënt en wordt elke keer samen met die cliënt beoordeeld (artikel 5).",
            "Maak voor elke ouder een eigen doorverwijzing en bekijk ze samen.");

    /** All of them, in the order in which they are asked. */
    static final List<Rule<SharingRequest>> ALL = List.of(
            IDENTIFICATION_DATA_ONLY,
            NAME_TO_IDENTIFY,
            CONTACT_TO_REACH,
            NO_SPECIAL_CATEGORIES,
            BRUSSELS,
            NO_PROTOCOL,
            OTHER_RESIDENCE,
            INFORMED,
            CONSENTED,
            EACH_REFERRAL_ANEW);

    private ClientRules() {}
}
