package be.brugwachter.referral.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the officer's page of wrong receivers gets to show, for the gallery. */
public final class BreachModels {
    private BreachModels() {}

    /** One to see, one seen whose term is over, and one that never left. */
    public static Map<String, Object> breaches() {
        return Map.of(
                "breaches",
                List.of(
                        view(
                                "Reken erop dat het bericht aankwam. Het OCMW krijgt een verzegelde vraag om alles te wissen, maar opende die nog niet. Bel de functionaris daar.",
                                false,
                                false),
                        view(
                                "Het bericht kwam aan. Het OCMW opende de verzegelde vraag om alles te wissen. Vraag de functionaris daar om te bevestigen dat het gebeurde.",
                                true,
                                false),
                        view(
                                "Het bericht was nog hier. Er is niets vertrokken, en de gegevens zijn gewist. Je hoeft niemand te bellen.",
                                false,
                                true)));
    }

    private static BreachView view(String reach, boolean late, boolean kept) {
        return new BreachView(
                UUID.randomUUID(),
                "OCMW Brugge",
                "21 november 2026, 10.12 uur",
                "24 november 2026, 10.12 uur",
                late,
                kept,
                reach,
                late ? "21 november 2026, 11.40 uur" : null);
    }
}
