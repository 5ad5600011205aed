package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import java.util.List;
import java.util.Map;

/** Home, help, sign-in and what is shown when something went wrong. */
final class SiteExamples {
    private SiteExamples() {}

    static List<Example> all() {
        return List.of(
                new Example(
                        "begin", "site/begin", model("person", "Noor", "todos", Example.todos(), "starts", starts())),
                new Example(
                        "begin-leeg", "site/begin", model("person", "Noor", "todos", List.of(), "starts", List.of())),
                new Example(
                        "hulp",
                        "site/hulp",
                        model("roles", List.of("TEAM_MEMBER", "PROTOCOL_MANAGER", "DPO", "ADMINISTRATOR"))),
                new Example(
                        "aanmelden",
                        "staff/aanmelden",
                        Map.of(
                                "people",
                                List.of(Map.of("login", "noor", "name", "Noor Verzonnen", "role", "teamlid")))),
                new Example("niet-gevonden", "error/404", model()),
                new Example("fout", "error/5xx", Map.of()),
                new Example("verlopen", "error/verlopen", Map.of()));
    }

    private static List<Map<String, String>> starts() {
        return List.of(
                start("Nieuwe doorverwijzing", "Samen met de ouder, in vijf stappen.", "/doorverwijzingen/nieuw"),
                start("Mijn doorverwijzingen", "Zie waar elk bericht nu is.", "/doorverwijzingen"));
    }

    private static Map<String, String> start(String text, String sentence, String href) {
        return Map.of("text", text, "sentence", sentence, "href", href);
    }
}
