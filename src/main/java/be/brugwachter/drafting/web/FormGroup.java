package be.brugwachter.drafting.web;

import be.brugwachter.drafting.Use;
import be.brugwachter.drafting.web.FormField.Option;
import be.brugwachter.protocol.Term.Unit;
import be.brugwachter.protocol.WorkingTerms.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A few fields that belong together.
 *
 * @param title what they are about
 * @param intro one sentence; may be empty
 * @param fields the fields
 */
record FormGroup(String title, String intro, List<FormField> fields) {
    private static final Map<Unit, String> UNITS = Map.of(
            Unit.HOURS,
            "uur",
            Unit.DAYS,
            "dagen",
            Unit.WORKING_DAYS,
            "werkdagen",
            Unit.MONTHS,
            "maanden",
            Unit.YEARS,
            "jaar");

    /** The whole form. */
    static final List<FormGroup> ALL = List.of(
            new FormGroup(
                    "Het OCMW",
                    "Naam en nummer komen uit de lijst van de Vlaamse overheid. Kijk de zetel na.",
                    List.of(
                            FormField.text("receiverStreet", "Straat en nummer van de zetel", ""),
                            FormField.brief("receiverPostcode", "Postcode", ""),
                            FormField.text("receiverPlace", "Plaats", ""),
                            FormField.lines(
                                    "receiverPeople",
                                    "Wie tekent voor het OCMW?",
                                    "Eén persoon per regel: voornaam en naam, een komma, de functie."),
                            FormField.text(
                                    "receiverContact",
                                    "E-mail van de functionaris voor gegevensbescherming van het OCMW",
                                    "Voor meldingen van een gegevenslek (art. 9)."))),
            new FormGroup(
                    "Onze kant",
                    "Dit stond in ons nieuwste protocol. Kijk na of het nog klopt.",
                    List.of(
                            FormField.text("localTeam", "Lokaal team", "Bijvoorbeeld: Kind en Gezin Meetjesland."),
                            FormField.lines(
                                    "senderPeople", "Wie tekent voor ons?", "Eén persoon per regel: naam, functie."),
                            FormField.text(
                                    "senderContact", "E-mail van onze functionaris voor gegevensbescherming", ""),
                            FormField.text("senderStreet", "Straat en nummer van onze zetel", ""),
                            FormField.brief("senderPostcode", "Onze postcode", ""),
                            FormField.text("senderPlace", "Onze plaats", ""))),
            new FormGroup(
                    "Waarop het steunt",
                    "",
                    List.of(
                            FormField.brief(
                                    "agreementDay",
                                    "Dag van de samenwerkingsovereenkomst",
                                    "Bijvoorbeeld 1/9/2026. Het protocol begint niet vroeger."),
                            FormField.text("agreementName", "Hoe heet die overeenkomst?", ""))),
            new FormGroup(
                    "De weg van de gegevens",
                    "",
                    List.of(
                            FormField.text(
                                    "mailbox",
                                    "Mailbox van het OCMW",
                                    "Alleen maatschappelijk werkers met beroepsgeheim lezen ze (art. 6)."),
                            FormField.text("guideline", "Richtlijn bij het versturen", ""),
                            FormField.brief("guidelineVersion", "Versie van die richtlijn", "Mag leeg blijven."),
                            FormField.lines(
                                    "processors",
                                    "Verwerkers van het OCMW",
                                    "Eén per regel: naam, een dubbelpunt, de producten. Geen verwerker? Laat leeg."),
                            choice("use", "Waarvoor mag het OCMW de gegevens gebruiken?", uses()))),
            new FormGroup(
                    "Termijnen",
                    "Dit zijn voorstellen. De partijen kiezen ze samen.",
                    List.of(
                            length("maximum", "Hoe lang bewaart het OCMW als contact nooit lukt?"),
                            length("atOnce", "Hoe snel is “onmiddellijk” (art. 7 en 9)?"),
                            length("reasonable", "Hoe lang heeft Opgroeien regie om een fout te onderzoeken?"),
                            length("breach", "Hoe snel melden de partijen elkaar een gegevenslek?"),
                            length("unopened", "Wanneer vervalt een bericht dat niemand opent?"),
                            length("silent", "Na hoeveel stilte bellen we het OCMW?"),
                            length("readers", "Hoe lang geldt de verklaring over wie de mailbox leest?"),
                            choice("residence", "Welk OCMW is dat van de cliënt?", residences()))),
            new FormGroup(
                    "Begin en einde",
                    "",
                    List.of(
                            FormField.brief("inForce", "Eerste dag dat het geldt", "Bijvoorbeeld 1/1/2027."),
                            FormField.brief("noticeMonths", "Opzegtermijn in maanden", ""),
                            FormField.text("place", "Waar tekenen de partijen?", ""))));

    private static FormField choice(String name, String label, List<Option> options) {
        return new FormField(name, label, "", "choice", options);
    }

    private static FormField length(String name, String label) {
        List<Option> units = Arrays.stream(Unit.values())
                .map(each -> new Option(each.name(), UNITS.getOrDefault(each, "")))
                .toList();
        return new FormField(name, label, "", "length", units);
    }

    private static List<Option> uses() {
        return Arrays.stream(Use.values())
                .map(each -> new Option(each.name(), each.dutch()))
                .toList();
    }

    private static List<Option> residences() {
        return Arrays.stream(Meaning.values())
                .map(each -> new Option(each.name(), "Dat van de gemeente " + each.dutch()))
                .toList();
    }
}
