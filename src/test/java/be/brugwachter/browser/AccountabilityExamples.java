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
                new Example("verwerkingen", "accountability/verwerkingen", register),
                new Example("kalender", "calendar/kalender", calendar));
    }
}
