package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page that leads from a place to its OCMW. */
public final class PlaceExamples {
    private static final String TEAM = "Kind en Gezin Brugge";

    private PlaceExamples() {}

    static List<Example> all() {
        return List.of(
                example("welk-ocmw", "", null),
                example("welk-ocmw-open", "8000", "FOUND", place("OCMW Brugge", "Ruddershove 4", "OPEN", null)),
                example(
                        "welk-ocmw-geen",
                        "Kortessem",
                        "FOUND",
                        place("OCMW Hasselt", null, "NONE", "Kortessem hoort sinds 1 januari 2025 bij Hasselt.")),
                example(
                        "welk-ocmw-twee",
                        "3960",
                        "FOUND",
                        place("OCMW Bree", "Straat 1", "NOT_TODAY", null),
                        place("OCMW Elders", "Straat 2", "OTHER_TEAM", null)),
                example("welk-ocmw-brussel", "1000", "BRUSSELS"),
                example("welk-ocmw-onbekend", "Atlantis", "UNKNOWN"));
    }

    private static Example example(String name, String asked, @Nullable String answer, Place... places) {
        return new Example(
                name,
                "referral/welk-ocmw",
                model("asked", asked, "team", TEAM, "answer", answer, "places", List.of(places)));
    }

    private static Place place(String name, @Nullable String street, String way, @Nullable String formerly) {
        var card = new ReferralExamples.Card(name, street, street == null ? null : "8000 Ergens", null, null, null);
        return new Place(
                card, formerly, "Sinds 1 januari 2025 ook voor wie woont in: Verzonnen.", false, way, TEAM, "x");
    }

    /** One municipality as the page reads it. */
    public record Place(
            ReferralExamples.Card card,
            @Nullable String formerly,
            String joined,
            boolean certain,
            String way,
            String team,
            String protocol) {}
}
