package be.brugwachter.referral.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the officer's page of wrong receivers gets to show, for the gallery. */
public final class BreachModels {
    private BreachModels() {}

    /** One to see, one seen. */
    public static Map<String, Object> breaches() {
        return Map.of(
                "breaches",
                List.of(
                        view(
                                "Het bericht was al weg. Het OCMW krijgt een verzegelde vraag om alles te wissen, maar opende die nog niet. Bel de functionaris daar.",
                                false),
                        view("Het bericht was nog hier. Er is niets vertrokken, en de gegevens zijn gewist.", true)));
    }

    private static BreachView view(String reach, boolean seen) {
        return new BreachView(
                UUID.randomUUID(),
                "OCMW Brugge",
                "21 november 2026, 10.12 uur",
                "24 november 2026, 10.12 uur",
                reach,
                seen ? "21 november 2026, 11.40 uur" : null);
    }
}
