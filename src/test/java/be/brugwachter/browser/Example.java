package be.brugwachter.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One page of the gallery: a template with a model in which everybody is invented.
 *
 * @param name the address in the gallery and the name of its pictures
 * @param template the template, without its ending
 * @param model what the controller would give it
 */
record Example(String name, String template, Map<String, Object> model) {
    static final List<Example> ALL = Stream.of(
                    List.of(parts()),
                    ReferralExamples.all(),
                    FamilySheetExamples.all(),
                    PaperExamples.all(),
                    PlaceExamples.all(),
                    SiteExamples.all(),
                    RetentionExamples.all(),
                    AccountabilityExamples.all(),
                    NoticeExamples.all(),
                    LetterExamples.all(),
                    CorrectionExamples.all(),
                    FiguresExamples.all(),
                    ProtocolExamples.all(),
                    FamilyExamples.all(),
                    DraftExamples.all(),
                    ManagerExamples.all(),
                    RightsExamples.all(),
                    IntakeExamples.all())
            .flatMap(List::stream)
            .toList();

    /** The example at that address. */
    static Example named(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Example parts() {
        return new Example("delen", "gallery/delen", model("problems", problems(), "todos", todos()));
    }

    /** The model of a signed-in team member, with these pairs added. */
    static Map<String, Object> model(Object... pairs) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame());
        for (int i = 0; i < pairs.length; i += 2) {
            model.put((String) pairs[i], pairs[i + 1]);
        }
        return model;
    }

    private static Map<String, Object> frame() {
        return Map.of(
                "exercise", true,
                "bank", "oever-zender",
                "party", "Opgroeien regie",
                "person", "Noor Verzonnen",
                "role", "teamlid",
                "links",
                        List.of(
                                link("Begin", "/", true),
                                link("Nieuwe doorverwijzing", "/doorverwijzingen/nieuw", false),
                                link("Mijn doorverwijzingen", "/doorverwijzingen", false)));
    }

    static List<Map<String, Object>> todos() {
        return List.of(
                Map.of("text", "Een bericht aan OCMW Brugge kwam terug", "link", "/", "urgent", true),
                Map.of("text", "Er ligt nog een concept van gisteren", "link", "/", "urgent", false));
    }

    private static Map<String, Object> link(String text, String href, boolean current) {
        return Map.of("text", text, "href", href, "current", current);
    }

    static List<Map<String, Object>> problems() {
        return List.of(
                Map.of(
                        "field",
                        "telephone",
                        "sentence",
                        "Dit lijkt een rijksregisternummer. Dat mag niet mee (artikel 3). Haal het weg."),
                Map.of("field", "email", "sentence", "In dit mailadres ontbreekt een stuk. Vraag het nog eens na."));
    }
}
