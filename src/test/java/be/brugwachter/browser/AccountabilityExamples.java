package be.brugwachter.browser;

import be.brugwachter.accountability.web.AccountabilityModels;
import be.brugwachter.calendar.web.CalendarModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a party shows of itself, and what comes. */
final class AccountabilityExamples {
    private AccountabilityExamples() {}

    static List<Example> all() {
        Map<String, Object> register = new HashMap<>(Example.model("problems", List.of()));
        register.putAll(AccountabilityModels.register());
        Map<String, Object> calendar = new HashMap<>(Example.model("problems", List.of()));
        calendar.putAll(CalendarModels.calendar());
        return List.of(
                example("bewijs", "bewijs", AccountabilityModels.evidence()),
                example("bewijs-bewaren", "bewaren", AccountabilityModels.item()),
                example("bewijs-verwerker", "verwerker", AccountabilityModels.processor()),
                example("bewijs-antwoord", "antwoord", AccountabilityModels.answer()),
                new Example("verwerkingen", "accountability/verwerkingen", register),
                new Example("kalender", "calendar/kalender", calendar));
    }

    private static Example example(String name, String template, Map<String, Object> own) {
        Map<String, Object> model = new HashMap<>(Example.model("problems", List.of()));
        model.putAll(own);
        return new Example(name, "accountability/" + template, model);
    }
}
