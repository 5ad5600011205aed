package be.brugwachter.browser;

import be.brugwachter.correction.web.CorrectionModels;
import be.brugwachter.intake.web.FlawModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Data that are not right, on both banks. */
final class CorrectionExamples {
    private CorrectionExamples() {}

    static List<Example> all() {
        return List.of(
                example("gebreken", "correction/gebreken", CorrectionModels.list()),
                example("gebrek", "correction/gebrek", CorrectionModels.one()),
                example("open-gegeven", "correction/open", CorrectionModels.open()),
                example("gebrek-noteren", "correction/noteren", CorrectionModels.noting()),
                example("onthaal-gebrek", "intake/gebrek", FlawModels.form()),
                example("partners-verwittigen", "intake/partners-verwittigen", FlawModels.toTell()));
    }

    private static Example example(String name, String template, Map<String, Object> shown) {
        Map<String, Object> model = new HashMap<>(Example.model("problems", List.of()));
        model.putAll(shown);
        return new Example(name, template, model);
    }
}
