package be.brugwachter.browser;

import be.brugwachter.figures.FiguresModels;
import be.brugwachter.figures.web.FiguresPageModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures of invented years. */
final class FiguresExamples {
    private FiguresExamples() {}

    static List<Example> all() {
        return List.of(
                example("cijfers", "figures/cijfers", FiguresPageModels.figures(FiguresModels.sender())),
                example("cijfers-lopend", "figures/cijfers", FiguresPageModels.figures(FiguresModels.receiver())),
                example("cijfers-ocmw", "figures/cijfers", FiguresPageModels.figures(FiguresModels.receiverOver())),
                example("jaarverslag", "figures/jaarverslag", FiguresPageModels.report()),
                new Example("jaarcijfers-openbaar", "figures/openbaar", FiguresPageModels.open()));
    }

    private static Example example(String name, String template, Map<String, Object> filled) {
        Map<String, Object> model = new HashMap<>(Example.model("problems", List.of()));
        model.putAll(filled);
        return new Example(name, template, model);
    }
}
