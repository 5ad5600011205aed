package be.brugwachter.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small table that reads well in a terminal and is one in Markdown too. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these heads. */
    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    /** One more row, with as many cells as there are heads. */
    public Table row(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("A row has as many cells as the table has heads.");
        }
        rows.add(
                IntStream.range(0, cells.length).mapToObj(at -> cell(cells[at])).toList());
        return this;
    }

    private static String cell(Object value) {
        return switch (value) {
            case Sample sample -> sample.words();
            case Double number -> Sample.number(number);
            default -> value.toString();
        };
    }

    /** The table, its columns as wide as they must be. */
    public String text() {
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .map(at -> Math.max(
                        3,
                        rows.stream()
                                .mapToInt(row -> row.get(at).length())
                                .max()
                                .orElse(0)))
                .boxed()
                .toList();
        List<String> lines =
                new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
        List<String> rule = widths.stream().map("-"::repeat).toList();
        lines.add(1, line(rule, widths));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> cells.get(at)
                        + " ".repeat(widths.get(at) - cells.get(at).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The rows without the heads. */
    public List<List<String>> body() {
        return Collections.unmodifiableList(rows.subList(1, rows.size()));
    }
}
