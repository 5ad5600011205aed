package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is kept and what went, as the data protection officer sees it. */
final class RetentionExamples {
    private static final String RULE = "Archiefrichtlijnen voor sociale dossiers van OCMW's";

    private RetentionExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("verslag", "disclosure/verslag", model("report", report())),
                new Example(
                        "verslag-vragen",
                        "disclosure/verslag-vragen",
                        model("action", "/doorverwijzingen/1/verslag", "nothing", true)),
                new Example(
                        "bewaren",
                        "retention/bewaren",
                        model(
                                "shelves",
                                List.of(intake(), files()),
                                "empty",
                                List.of("Concept van een doorverwijzing", "Bestand voor het dossiersysteem"),
                                "rules",
                                List.of(rule()),
                                "declarations",
                                List.of(declaration(RULE + " (geldig van 1 januari 2026 tot en met 31 december 2040)")),
                                "more",
                                true,
                                "rounds",
                                List.of(
                                        round("in orde", null),
                                        round("mag nog niet weg", "De regel geldt niet meer.")))),
                new Example(
                        "bewaren-leeg",
                        "retention/bewaren",
                        model(
                                "shelves",
                                List.of(),
                                "empty",
                                List.of("Concept van een doorverwijzing"),
                                "rules",
                                List.of(),
                                "declarations",
                                List.of(),
                                "rounds",
                                List.of())));
    }

    private static Map<String, Object> report() {
        return Map.of(
                "from",
                "u zelf, in een gesprek met het lokale team",
                "to",
                "OCMW Brugge",
                "why",
                "uw toestemming, en het protocol met OCMW Brugge",
                "data",
                List.of(Map.of("label", "Voornaam", "words", "Fien"), Map.of("label", "Naam", "words", "Verzonnen")),
                "steps",
                List.of(Map.of("label", "3 maart 2026, 10.12 uur", "words", "teamlid: uw gegevens verzegeld")),
                "leaving",
                "Uw gegevens gaan hier weg 48 uur nadat het OCMW het bericht opende.");
    }

    private static Map<String, Object> intake() {
        Map<String, Object> shelf = new HashMap<>(Map.of(
                "name",
                "Gegevens van een cliënt, bij het onthaal",
                "living",
                "12",
                "why",
                "De gegevens blijven minstens tot er contact was en duidelijk is of de cliënt hulp wil (art. 3)."));
        shelf.put("first", null);
        shelf.put("hindrance", null);
        return shelf;
    }

    private static Map<String, Object> files() {
        return Map.of(
                "name",
                "Cliëntdossier dat hier bewaard wordt",
                "living",
                "3",
                "first",
                "1 maart 2037",
                "why",
                "Een dossier gaat weg tien jaar na het afsluiten, als er dan een geldige selectieregel is (art. 3).",
                "hindrance",
                "De selectieregel “" + RULE
                        + "” geldt niet meer. Er wordt niets vernietigd. Vraag je archivaris welke regel"
                        + " nu geldt, en laat de beheerder die invullen.");
    }

    private static Map<String, Object> rule() {
        return Map.of(
                "name",
                RULE,
                "years",
                "10 jaar na het afsluiten",
                "destination",
                "vernietigen",
                "period",
                "geldigheid niet bekend",
                "usable",
                false,
                "source",
                "Artikel 3 van de protocollen.");
    }

    private static Map<String, Object> declaration(String rule) {
        return Map.of(
                "moment",
                "2 maart 2037, 01.10 uur",
                "shelf",
                "Cliëntdossier dat hier bewaard wordt",
                "count",
                2,
                "law",
                "De bewaartermijn is voorbij, volgens een selectieregel.",
                "rule",
                rule,
                "unreadableFrom",
                "2 april 2037");
    }

    private static Map<String, Object> round(String outcome, @Nullable String trouble) {
        Map<String, Object> round = new HashMap<>(Map.of(
                "moment",
                "2 maart 2037, 01.10 uur",
                "shelf",
                "Cliëntdossier dat hier bewaard wordt",
                "went",
                2,
                "outcome",
                outcome));
        round.put("trouble", trouble);
        return round;
    }
}
