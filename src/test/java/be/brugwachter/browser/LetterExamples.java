package be.brugwachter.browser;

import be.brugwachter.correspondence.web.LetterModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What officers write to each other. */
final class LetterExamples {
    private LetterExamples() {}

    static List<Example> all() {
        return List.of(
                example("brieven", "brieven", LetterModels.list()),
                example("brief", "brief", LetterModels.one()),
                example("brief-gelezen", "brief", LetterModels.read()),
                example("brief-code", "open", LetterModels.open(false)),
                example("brief-antwoord", "open", LetterModels.open(true)));
    }

    private static Example example(String name, String template, Map<String, Object> shown) {
        Map<String, Object> all = new HashMap<>(Example.model("problems", List.of()));
        all.putAll(shown);
        return new Example(name, "correspondence/" + template, all);
    }
}
