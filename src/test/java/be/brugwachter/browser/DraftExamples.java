package be.brugwachter.browser;

import be.brugwachter.drafting.web.DraftModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A protocol in the making: the list, the choice of an OCMW, the form, the text and a step on paper. */
final class DraftExamples {
    private DraftExamples() {}

    static List<Example> all() {
        return List.of(
                example("ontwerpen", "lijst", DraftModels.list()),
                example("ontwerp-kiezen", "nieuw", DraftModels.choose()),
                example("ontwerp-begonnen", "ontwerp", DraftModels.begun()),
                example("ontwerp-volledig", "ontwerp", DraftModels.complete()),
                example("ontwerp-tekst", "tekst", DraftModels.text()),
                example("ontwerp-advies", "stap", DraftModels.step("advies")),
                example("ontwerp-getekend", "stap", DraftModels.step("getekend")));
    }

    private static Example example(String name, String template, Map<String, Object> shown) {
        Map<String, Object> all = new HashMap<>(Example.model("problems", List.of()));
        all.putAll(shown);
        return new Example(name, "drafting/" + template, all);
    }
}
