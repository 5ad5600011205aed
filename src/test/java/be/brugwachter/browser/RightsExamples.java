package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import be.brugwachter.rights.web.RightsModels;
import java.util.List;
import java.util.Map;

/** The rights of an invented family: the paper code, and what somebody asks about their data. */
final class RightsExamples {
    private static final String REFERRAL = "/doorverwijzingen/1";
    private static final List<Map<String, String>> FORGOTTEN =
            List.of(Map.of("field", "hoe", "sentence", "Kijk eerst na wie dit vraagt, en duid aan hoe."));

    private RightsExamples() {}

    static List<Example> all() {
        return List.of(
                code("uw-code", "standing", null),
                code("uw-code-fout", "standing", "UNKNOWN"),
                code("uw-code-ontvangen", "standing", "RECEIVED"),
                code("uw-code-terug", "standing", "RECEIVED", "undone", true),
                code("uw-code-gestopt", "standing", "STOPPED"),
                code("uw-code-ingetrokken", "standing", "WITHDRAWN"),
                code("uw-code-pauze", "rest", true),
                worker("code-vragen", null, "RECEIVED", false),
                worker("code-kwijt", "3 november 2026", "RECEIVED", false),
                worker("code-ingetrokken", "3 november 2026", "STOPPED", false),
                worker("code-bellen", "3 november 2026", "WITHDRAWN", true),
                card(),
                new Example(
                        "recht-noteren",
                        "rights/vraag-noteren",
                        model(
                                "there",
                                REFERRAL,
                                "wishes",
                                RightsModels.wishes(),
                                "checks",
                                RightsModels.checks(),
                                "problems",
                                FORGOTTEN)),
                line("recht-beantwoorden", RightsModels.line()),
                line("recht-beantwoord", RightsModels.answered()),
                line("recht-functionaris", RightsModels.late()),
                new Example(
                        "rechten",
                        "rights/register",
                        model("lines", List.of(RightsModels.late(), RightsModels.line(), RightsModels.answered()))),
                new Example("geen-rechten", "rights/register", model("lines", List.of())));
    }

    private static Example card() {
        return new Example(
                "code-kaartje",
                "rights/kaartje",
                model(
                        "there",
                        REFERRAL,
                        "code",
                        "V00R-BEE0-DC0D-EH1E",
                        "address",
                        "https://brugwachter.voorbeeld.example/open/uw-code/0886886638",
                        "telephone",
                        "02 000 00 00"));
    }

    private static Example code(String name, Object... more) {
        Map<String, Object> model = model(more);
        model.remove("frame");
        model.put("there", "/open/uw-code/0886886638");
        model.put("organisation", "Opgroeien regie");
        model.put("telephone", "02 000 00 00");
        model.put("code", "V00R-BEE0-DC0D-EH1E");
        return new Example(name, "rights/uw-code", model);
    }

    private static Example worker(String name, String made, String standing, boolean call) {
        return new Example(
                name,
                "rights/code",
                model(
                        "there",
                        REFERRAL,
                        "made",
                        made,
                        "standing",
                        standing,
                        "call",
                        call,
                        "checks",
                        RightsModels.checks(),
                        "problems",
                        List.of()));
    }

    private static Example line(String name, Object line) {
        return new Example(
                name,
                "rights/vraag-beantwoorden",
                model(
                        "line",
                        line,
                        "outcomes",
                        RightsModels.outcomes(),
                        "extensions",
                        RightsModels.extensions(),
                        "problems",
                        List.of()));
    }
}
