package be.brugwachter.intake.web;

import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Problem;
import java.util.List;
import java.util.Map;

/** What the pages of flaws at the desk get to show, for the gallery. */
public final class FlawModels {
    private FlawModels() {}

    /** The form, and what was reported before. */
    public static Map<String, Object> form() {
        return Map.of(
                "items", DataItem.values(),
                "kinds", Quality.Flaw.values(),
                "flaws",
                        List.of(
                                new FlawLine(
                                        "adres: verouderd",
                                        "Gemeld op 23 november, 10.12 uur",
                                        "De afzender kijkt het na",
                                        "onderweg"),
                                new FlawLine(
                                        "telefoonnummer: fout",
                                        "Gemeld op 20 november, 9.05 uur",
                                        "We vroegen het gegeven opnieuw aan de ouder",
                                        "goed")),
                "open", true,
                "problems", List.of(new Problem("soort", "Kies welk gegeven, en wat eraan scheelt.")),
                "action", "/onthaal/1/gebrek",
                "back", "/onthaal/1");
    }

    /** A partner to tell. */
    public static Map<String, Object> toTell() {
        return Map.of(
                "calls",
                List.of(new ToTellLine(
                        "Jana Peeters, gezinsbegeleider, CAW Verzonnen",
                        "66666666-7777-8888-9999-000000000000",
                        "telefoonnummer: fout",
                        false,
                        "/onthaal/partners-verwittigen/1/2")));
    }
}
