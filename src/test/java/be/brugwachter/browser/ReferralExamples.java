package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import be.brugwachter.consent.InformationSheet;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Point;
import java.util.List;
import java.util.Map;

/** The team member's way, with an invented family. */
public final class ReferralExamples {
    private static final InformationSheets SHEETS = new InformationSheets();
    private static final List<Point> POINTS = List.of(Point.values());
    private static final String TEAM = "Kind en Gezin Brugge";
    private static final String OCMW = "OCMW Brugge";

    private ReferralExamples() {}

    static List<Example> all() {
        return List.of(
                example(
                        "nieuw-samen-bekijken",
                        model(
                                "sheet",
                                sheet("nl"),
                                "points",
                                POINTS,
                                "sheets",
                                SHEETS.all(),
                                "told",
                                List.of(Point.WHICH_DATA),
                                "action",
                                "/doorverwijzingen/nieuw")),
                new Example(
                        "samen-bekijken-vertaald",
                        "referral/nieuw-samen-bekijken",
                        model(
                                "sheet",
                                sheet("ar"),
                                "points",
                                POINTS,
                                "sheets",
                                SHEETS.all(),
                                "told",
                                List.of(),
                                "action",
                                "/doorverwijzingen/nieuw")),
                example(
                        "toestemming",
                        model(
                                "receiver",
                                OCMW,
                                "action",
                                "/doorverwijzingen/nieuw/toestemming",
                                "back",
                                "/doorverwijzingen/nieuw",
                                "hidden",
                                Map.of("language", "nl"),
                                "answers",
                                Map.of("consent1", "YES"),
                                "problems",
                                List.of(problem("manner1", "Duid aan hoe de ouder toestemming gaf.")))),
                example("toestemming-neen", model("card", card())),
                example(
                        "gegevens",
                        model(
                                "typed",
                                typed(),
                                "fileReference",
                                "BRG-2026-0412",
                                "places",
                                List.of("Brugge", "Damme"),
                                "municipality",
                                "Brugge",
                                "action",
                                "/doorverwijzingen/1/gegevens",
                                "back",
                                "/doorverwijzingen/1/toestemming",
                                "problems",
                                List.of(
                                        problem(
                                                "telephone",
                                                "Dit lijkt een rijksregisternummer. Dat mag niet mee (artikel 3). Haal het weg.")))),
                example(
                        "nakijken",
                        model(
                                "lines",
                                lines(),
                                "receiver",
                                OCMW,
                                "readers",
                                "OCMW Brugge verklaarde op 2 maart 2026 dat alleen maatschappelijk werkers met beroepsgeheim deze mailbox lezen.",
                                "protocol",
                                "Het protocol met OCMW Brugge geldt sinds 1 september 2024.",
                                "keeping",
                                List.of(
                                        "Bij ons: tot 48 uur nadat het OCMW het bericht opende.",
                                        "Bij het OCMW: tot er contact was en duidelijk is of de ouder hulp wil."),
                                "action",
                                "/doorverwijzingen/1/versturen",
                                "back",
                                "/doorverwijzingen/1/gegevens")),
                example(
                        "verstuurd",
                        model(
                                "receiver",
                                OCMW,
                                "sender",
                                TEAM,
                                "state",
                                "UNDERWAY",
                                "code",
                                "/doorverwijzingen/1/code",
                                "secondParent",
                                "/doorverwijzingen/2/gegevens",
                                "referral",
                                "/doorverwijzingen/1")),
                example(
                        "geweigerd",
                        model(
                                "grounds",
                                grounds(),
                                "card",
                                card(),
                                "back",
                                "/doorverwijzingen/1/nakijken",
                                "sender",
                                TEAM,
                                "receiver",
                                OCMW)),
                example("mijn-doorverwijzingen", model("referrals", referrals())),
                new Example("geen-doorverwijzingen", "referral/mijn-doorverwijzingen", model("referrals", List.of())),
                sought("doorverwijzing-gevonden", referrals().subList(0, 1)),
                sought("doorverwijzing-niet-gevonden", List.of()),
                example(
                        "doorverwijzing",
                        model(
                                "referral",
                                referral(),
                                "withdraw",
                                "/doorverwijzingen/1/intrekken",
                                "wrong",
                                "/doorverwijzingen/1/verkeerd",
                                "opened",
                                "/doorverwijzingen/1/geopend")));
    }

    private static Example example(String template, Map<String, Object> model) {
        return new Example(template, "referral/" + template, model);
    }

    private static Example sought(String name, List<Line> found) {
        return new Example(
                name, "referral/mijn-doorverwijzingen", model("sought", "brg 2026 0412", "referrals", found));
    }

    private static InformationSheet sheet(String language) {
        return SHEETS.in(language).orElseThrow();
    }

    private static Card card() {
        return new Card(OCMW, "Ruddershove 4", "8000 Brugge", "050 00 00 00", null, null);
    }

    private static Map<String, String> typed() {
        return Map.of(
                "firstName",
                "Ñuria",
                "name",
                "van den Verzonnen",
                "street",
                "Bedachte Kaai",
                "number",
                "12",
                "box",
                "3",
                "postcode",
                "8000",
                "place",
                "Brugge",
                "telephone",
                "00.00.00-000.00",
                "email",
                "");
    }

    private static List<Map<String, String>> lines() {
        return List.of(
                line("Voornaam", "Ñuria"),
                line("Naam", "van den Verzonnen"),
                line("Adres", "Bedachte Kaai 12 bus 3, 8000 Brugge"),
                line("Telefoon", "+32 470 00 00 00"));
    }

    private static Map<String, String> line(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    private static Map<String, String> problem(String field, String sentence) {
        return Map.of("field", field, "sentence", sentence);
    }

    private static List<Ground> grounds() {
        return List.of(
                new Ground(
                        "artikel 6",
                        "De mailbox van dit OCMW is nog niet bevestigd.",
                        "Een bericht mag alleen naar het adres waarop het OCMW al antwoordde.",
                        "Vraag je protocolbeheerder om dit te regelen.",
                        "/hulp"),
                new Ground(
                        "artikel 5",
                        "De samenwerkingsovereenkomst loopt niet op deze dag.",
                        "Doorgeven kan alleen zolang ze loopt.",
                        null,
                        null));
    }

    private static List<Line> referrals() {
        return List.of(
                new Line(
                        "/doorverwijzingen/1",
                        "BRG-2026-0412",
                        OCMW,
                        "RETURNED",
                        "sinds gisteren",
                        "Het bericht kwam terug. Bel het OCMW, noem geen namen."),
                new Line("/doorverwijzingen/2", "BRG-2026-0398", OCMW, "OPENED", "sinds 12 november", null),
                new Line("/doorverwijzingen/3", null, OCMW, "ERASED", "sinds 2 november", null));
    }

    private static Map<String, Object> referral() {
        return Map.of(
                "reference",
                "BRG-2026-0412",
                "receiver",
                OCMW,
                "sender",
                TEAM,
                "state",
                "ACCEPTED",
                "sentence",
                "De mailserver van het OCMW nam het bericht aan. Nog niemand opende het.",
                "next",
                "Al vijf werkdagen bleef het dicht. Bel het OCMW en vraag naar regel 17; noem geen namen.",
                "moments",
                List.of(
                        Map.of("day", "vrijdag 13 november, 10.12 uur", "words", "Verzegeld."),
                        Map.of("day", "vrijdag 13 november, 10.14 uur", "words", "Aanvaard door de mailserver.")),
                "erased",
                "De gegevens gaan hier weg 48 uur nadat het OCMW het bericht opende.");
    }

    /** What a card to give along holds; all but the name may be null. */
    public record Card(String name, String street, String place, String telephone, String email, String website) {}

    /** One ground of a refusal as the page reads it. */
    public record Ground(String article, String sentence, String reason, String text, String href) {}

    /** One line of the list. */
    public record Line(String href, String reference, String receiver, String state, String since, String todo) {}
}
