package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                                "banks",
                                List.of(Map.of(
                                        "party",
                                        "0886886638",
                                        "name",
                                        "Opgroeien regie",
                                        "people",
                                        List.of(Map.of(
                                                "login", "noor", "name", "Noor Verzonnen", "role", "teamlid")))))),
                new Example("logboek", "site/logboek", logbook(null)),
                new Example("logboek-fout", "site/logboek", logbook("Regel 12: deze regel past niet op de vorige.")),
                new Example("niet-gevonden", "error/404", model()),
                new Example("fout", "error/5xx", Map.of()),
                new Example("zoekgeraakt", "site/zoekgeraakt", model("lost", lost())),
                new Example("gesloten", "error/gesloten", Map.of()),
                new Example("verlopen", "error/verlopen", Map.of()));
    }

    private static Map<String, Object> logbook(@Nullable String flaw) {
        Map<String, Object> checked = new HashMap<>(Map.of("linked", 1204, "waiting", 2));
        checked.put("flaw", flaw);
        Map<String, String> month = Map.of("value", "2026-03", "name", "maart 2026");
        Map<String, Object> checkpoint = Map.of(
                "sequence",
                41,
                "moment",
                "3 maart 2026, 09:00:01",
                "head",
                "1a2b 3c4d 5e6f 7081",
                "key",
                "Qm9v bXBq dD09 a1b2");
        return model(
                "checked",
                checked,
                "month",
                month,
                "months",
                List.of(month),
                "checkpoint",
                checkpoint,
                "more",
                true,
                "peers",
                List.of(
                        Map.of(
                                "name",
                                "OCMW Brugge",
                                "moment",
                                "3 maart 2026",
                                "kept",
                                12,
                                "fits",
                                true,
                                "href",
                                "/logboek/van/0207832792"),
                        Map.of(
                                "name",
                                "OCMW Bree",
                                "moment",
                                "2 maart 2026",
                                "kept",
                                1,
                                "fits",
                                false,
                                "href",
                                "/logboek/van/0212226693")),
                "rows",
                List.of(entry("doorverwijzing verzegeld", "teamlid"), entry("aangemeld", "Brugwachter")));
    }

    private static List<Map<String, String>> lost() {
        return List.of(
                Map.of(
                        "id", "1c0c6f0e-4c1e-4a57-9a3e-3a1f6f0e4c1e",
                        "number", "",
                        "moment", "3 maart 2026, 08:41",
                        "protocol", "",
                        "state", "een gegevenslek stond in het register",
                        "colleague", "Dora Lenaerts",
                        "next", "Zet het opnieuw onder Meldingen, met de dag die hierboven staat."),
                Map.of(
                        "id", "2f0c6f0e-4c1e-4a57-9a3e-3a1f6f0e4c1e",
                        "number", "2f0c6f0e",
                        "moment", "3 maart 2026, 08:59",
                        "protocol", "OCMW Brugge",
                        "state", "vertrokken naar het OCMW",
                        "colleague", "An Peeters",
                        "next",
                                "Bel Kind en Gezin Brugge en geef de dag en het uur: daar weten ze nog welk gezin het was."),
                Map.of(
                        "id", "7a0c6f0e-4c1e-4a57-9a3e-3a1f6f0e4c1e",
                        "number", "7a0c6f0e",
                        "moment", "3 maart 2026, 09:12",
                        "protocol", "OCMW Brugge",
                        "state", "geopend door het OCMW",
                        "colleague", "",
                        "next", "Bel Kind en Gezin Brugge. Het OCMW heeft het gezin al."));
    }

    private static Map<String, String> entry(String act, String function) {
        String subject = "2f0c6f0e-4c1e-4a57-9a3e-3a1f6f0e4c1e";
        return Map.of("moment", "3 maart 2026, 08:59:58", "act", act, "function", function, "subject", subject);
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
