package be.brugwachter.figures;

import be.brugwachter.figures.Line.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tables as lines with semicolons and a byte order mark, as a Dutch spreadsheet program opens them. What begins like a formula
 * gets an apostrophe, so that it stays text.
 */
public final class FiguresCsv {
    /** What stands where a number is hidden. */
    public static final String HIDDEN = "niet getoond";

    private static final String HEAD =
            "tabel;regel;deel van;verstuurd of ontvangen;geopend of gelezen;werkdagen midden;van;tot";

    private final List<List<String>> rows = new ArrayList<>();

    private FiguresCsv() {}

    /** Everything that is shown of a year. */
    public static String all(YearFigures figures) {
        FiguresCsv csv = new FiguresCsv();
        for (FlowFigures flow : figures.flows()) {
            flow.quarters().forEach(quarter -> csv.lines("maanden", quarter, ""));
            flow.year().ifPresent(year -> csv.lines("jaar", year, ""));
            csv.without(flow.without());
            flow.counted()
                    .forEach(each -> csv.row(List.of(
                            flow.flow() == Flow.SENDING ? "geweigerd" : "einde",
                            FiguresWords.of(each.what()),
                            "",
                            each.times().map(String::valueOf).orElse(HIDDEN))));
        }
        csv.terms(figures);
        return csv.done();
    }

    /** Only what may be public: the whole year. */
    static String open(YearFigures figures, Line year) {
        FiguresCsv csv = new FiguresCsv();
        csv.lines("jaar", year, "");
        csv.without(OpenFigures.without(figures));
        csv.terms(figures);
        return csv.done();
    }

    private void without(List<String> quarters) {
        quarters.forEach(quarter -> row(List.of("jaar zonder", quarter)));
    }

    private void terms(YearFigures figures) {
        row(List.of(
                "bewaren", "dagen in orde", "", String.valueOf(figures.terms().inOrder())));
        row(List.of(
                "bewaren",
                "dagen met iets dat moest wachten",
                "",
                String.valueOf(figures.terms().notYet())));
        row(List.of(
                "bewaren", "dagen mislukt", "", String.valueOf(figures.terms().failed())));
    }

    private void lines(String table, Line line, String above) {
        if (!line.name().isEmpty()) {
            List<String> cells = new ArrayList<>(List.of(table, line.name(), above));
            cells.addAll(numbers(line.numbers()));
            row(cells);
        }
        line.below().forEach(part -> lines(table, part, line.name().isEmpty() ? above : line.name()));
    }

    private static List<String> numbers(Optional<Numbers> numbers) {
        return numbers.map(shown -> {
                    List<String> cells =
                            new ArrayList<>(List.of(String.valueOf(shown.came()), String.valueOf(shown.opened())));
                    shown.days().ifPresent(days -> {
                        cells.add(String.valueOf(days.middle()));
                        cells.add(String.valueOf(days.low()));
                        cells.add(String.valueOf(days.high()));
                    });
                    return List.copyOf(cells);
                })
                .orElse(List.of(HIDDEN, HIDDEN));
    }

    private void row(List<String> cells) {
        rows.add(cells);
    }

    private String done() {
        return rows.stream()
                .map(cells -> cells.stream().map(FiguresCsv::safe).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF" + HEAD + "\r\n", "\r\n"));
    }

    /** A name of a team or a party comes from a text; nobody knows what it begins with. */
    static String safe(String cell) {
        String text = cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
        return text.matches("(?s).*[;\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
