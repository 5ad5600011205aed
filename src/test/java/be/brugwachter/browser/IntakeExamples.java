package be.brugwachter.browser;

import be.brugwachter.intake.ContactAttempt;
import be.brugwachter.intake.ContactDecision;
import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.web.CallModels;
import be.brugwachter.intake.web.PartnerModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The receiver's desk, with an invented family. */
final class IntakeExamples {
    private static final String HERE = "/onthaal/1";
    private static final String STRIP =
            "Er gaat niets vanzelf weg. Is er op 22 januari 2027 nog geen contact, dan beslist een mens (artikel 3).";

    private IntakeExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("onthaal", "intake/lijst", list(Map.of())),
                new Example("onthaal-namen", "intake/lijst", list(Map.of("/onthaal/2", "Fien Zonnedauw"))),
                new Example("onthaal-geheim", "intake/lijst", empty()),
                new Example("onthaal-wacht", "intake/gezin", family(waiting(), false)),
                new Example("onthaal-mijn", "intake/gezin", family(mine(), true)),
                new Example("onthaal-collega", "intake/gezin", family(mine(), false)),
                new Example("onthaal-kaart", "intake/kaart", card(false)),
                new Example("onthaal-kaart-bereikt", "intake/kaart", card(true)),
                new Example("onthaal-geen-hulp", "intake/geen-hulp", outcome()),
                new Example("onthaal-woont-elders", "intake/woont-elders", outcome()),
                new Example("onthaal-niet-bereikt", "intake/niet-bereikt", outcome()),
                new Example("onthaal-dossier", "intake/dossier", file(false)),
                new Example("onthaal-afsluiten", "intake/dossier", file(true)),
                new Example("verder", "intake/verder", PartnerModels.ask()),
                new Example("verder-nakijken", "intake/verder-nakijken", PartnerModels.look(false)),
                new Example("verder-geweigerd", "intake/verder-nakijken", PartnerModels.look(true)),
                new Example("keten", "intake/keten", PartnerModels.link()),
                new Example("partners-bellen", "intake/partners-bellen", PartnerModels.calls()),
                new Example(
                        "onthaal-afwezig",
                        "intake/afwezig",
                        model("everybody", people(), "colleagues", people(), "me", "2")),
                new Example(
                        "onthaal-gewist",
                        "intake/gewist",
                        model(
                                "day",
                                "23 november 2026",
                                "reason",
                                "Er was contact. De cliënt wil geen verdere hulp.")));
    }

    private static Map<String, Object> model(Object... pairs) {
        Map<String, Object> model = Example.model(pairs);
        Map<String, Object> frame = new HashMap<>(Map.<String, Object>of(
                "exercise", true, "bank", "oever-ontvanger", "party", "OCMW Brugge", "person", "Annie Verzonnen"));
        frame.put("role", "maatschappelijk werker");
        frame.put(
                "links",
                List.of(
                        Map.of("text", "Begin", "href", "/", "current", false),
                        Map.of("text", "Onthaal", "href", "/onthaal", "current", true)));
        model.put("frame", frame);
        return model;
    }

    private static Map<String, Object> list(Map<String, String> names) {
        return model(
                "admitted",
                true,
                "said",
                "Genoteerd.",
                "waiting",
                List.of(waiting()),
                "mine",
                List.of(mine(), due()),
                "others",
                List.of(mine()),
                "distributes",
                true,
                "purposes",
                purposes(),
                "names",
                names);
    }

    private static Map<String, Object> empty() {
        return model(
                "admitted", false,
                "waiting", List.of(),
                "mine", List.of(),
                "others", List.of(),
                "distributes", false,
                "purposes", List.of(),
                "names", Map.of());
    }

    private static Map<String, Object> family(Place place, boolean mine) {
        return model(
                "place",
                place,
                "mine",
                mine,
                "kept",
                false,
                "distributes",
                true,
                "colleagues",
                people(),
                "me",
                "1",
                "purposes",
                purposes(),
                "problems",
                List.of(Map.of("field", "doel", "sentence", "Kies waarvoor je de gegevens opent (artikel 2).")),
                "action",
                HERE);
    }

    private static Map<String, Object> card(boolean reached) {
        return model(
                "card",
                new Card(
                        "Fien van den Zonnedauw-Verzonnen",
                        "Bedachte Kaai 12 bus 3",
                        "8000 Brugge",
                        "Brugge",
                        "0470 00 00 01",
                        "+32470000001",
                        "fien.van.den.zonnedauw@voorbeeld.be",
                        "https://www.openstreetmap.org/",
                        List.of("23 november, 10.12 uur: telefoon, niet bereikt"),
                        "10.27 uur"),
                "place",
                mine(),
                "ways",
                ContactAttempt.Way.values(),
                "reached",
                reached,
                "open",
                true,
                "action",
                HERE + "/kaart/1",
                "outcome",
                HERE + "/uitkomst");
    }

    private static Map<String, Object> outcome() {
        return model(
                "place", due(),
                "keep", ContactDecision.WhyKeepTrying.values(),
                "go", ContactDecision.WhyLetGo.values(),
                "action", HERE + "/uitkomst",
                "back", HERE);
    }

    private static Map<String, Object> file(boolean kept) {
        return model(
                "systems",
                List.of("New Horizon", "New Social"),
                "formats",
                ExportFormat.values(),
                "folder",
                true,
                "reaches",
                true,
                "calls",
                CallModels.some(),
                "done",
                List.of("23 november, 10.12 uur: CSV"),
                "kept",
                kept,
                "action",
                HERE + "/dossier",
                "back",
                HERE);
    }

    private static List<Map<String, String>> people() {
        return List.of(
                Map.of("value", "1", "label", "Annie Verzonnen"), Map.of("value", "2", "label", "Brecht Bedacht"));
    }

    private static List<Map<String, String>> purposes() {
        return List.of(
                Map.of("value", "a", "label", "Samen met de cliënt uitklaren wat de vraag is."),
                Map.of("value", "b", "label", "De hulp zoeken die het best bij de cliënt past."));
    }

    private static Place waiting() {
        String due = "Wacht al lang: neem dit gezin op.";
        return new Place("/onthaal/2", "sinds 3 november 2026, 20 dagen", "wacht", "fout", due, true, true, null, null);
    }

    private static Place mine() {
        String state = "opgenomen, nog geen contact";
        return new Place("/onthaal/1", "sinds gisteren", state, "onderweg", "", false, false, "Annie", "Brecht");
    }

    private static Place due() {
        String due = "De afgesproken tijd is om: beslis vandaag.";
        return new Place(
                "/onthaal/3",
                "sinds 2 september 2026, 82 dagen",
                "opgenomen",
                "fout",
                due,
                true,
                false,
                "Annie",
                "Brecht");
    }

    /** One line of the list. */
    public record Place(
            String href,
            String since,
            String state,
            String kind,
            String due,
            boolean today,
            boolean waiting,
            @Nullable String worker,
            @Nullable String deputy) {
        /** Who referred. */
        public String sender() {
            return "Opgroeien regie";
        }

        /** When and why it goes. */
        public String strip() {
            return STRIP;
        }
    }

    /** What the card shows. */
    public record Card(
            String name,
            String street,
            String town,
            String municipality,
            String telephone,
            String call,
            String email,
            String map,
            List<String> attempts,
            String until) {}
}
