package be.brugwachter.browser;

import be.brugwachter.consent.InformationSheet;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Point;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The information sheet for everybody, in every language that there is. */
final class FamilySheetExamples {
    private static final InformationSheets SHEETS = new InformationSheets();

    private FamilySheetExamples() {}

    static List<Example> all() {
        Stream<Example> languages = SHEETS.all().stream().map(sheet -> example("fiche-" + sheet.language(), sheet));
        InformationSheet before = SHEETS.edition("nl", "2026-1").orElseThrow();
        Example list = new Example(
                "informatiefiches",
                "consent/informatiefiches",
                Example.model("sheets", SHEETS.all(), "exercise", false));
        return Stream.concat(languages, Stream.of(example("fiche-vroeger", before), list))
                .toList();
    }

    private static Example example(String name, InformationSheet sheet) {
        return new Example(
                name,
                "consent/informatiefiche",
                Map.of(
                        "sheet",
                        sheet,
                        "points",
                        Point.values(),
                        "sheets",
                        SHEETS.all(),
                        "now",
                        sheet.version().equals(SHEETS.version()),
                        "exercise",
                        true));
    }
}
