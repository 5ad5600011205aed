package be.brugwachter.browser;

import be.brugwachter.accountability.web.AccountabilityModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a party shows of itself. */
final class AccountabilityExamples {
    private AccountabilityExamples() {}

    static List<Example> all() {
        Map<String, Object> register = new HashMap<>(Example.model("problems", List.of()));
        register.putAll(AccountabilityModels.register());
        return List.of(new Example("verwerkingen", "accountability/verwerkingen", register));
    }
}
