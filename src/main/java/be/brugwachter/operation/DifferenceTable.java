package be.brugwachter.operation;

import be.brugwachter.family.Comparison.Difference;
import java.util.ArrayList;
import java.util.List;

/** Differences as a table for a screen, by article. Long texts go on below, in their own column. */
final class DifferenceTable {
    private static final List<Integer> WIDTHS = List.of(26, 32, 32, 38);
    private static final String SILENT = "(zegt er niets over)";

    private final StringBuilder text = new StringBuilder();

    private DifferenceTable() {}

    static String of(List<Difference> differences) {
        DifferenceTable table = new DifferenceTable();
        table.row(List.of("Wat", "A", "B", "Wat het betekent"));
        String article = "";
        for (Difference each : differences) {
            if (!each.point().article().equals(article)) {
                article = each.point().article();
                table.heading(article);
            }
            table.row(List.of(
                    each.point().label(),
                    each.first().orElse(SILENT),
                    each.second().orElse(SILENT),
                    each.point().meaning()));
        }
        table.text.append('\n').append(count(differences.size())).append('\n');
        return table.text.toString();
    }

    private static String count(int many) {
        return many == 1 ? "1 verschil." : many + " verschillen.";
    }

    private void heading(String article) {
        int width = WIDTHS.stream().mapToInt(Integer::intValue).sum() + 3 * (WIDTHS.size() - 1);
        text.append("── ")
                .append(article)
                .append(' ')
                .append("─".repeat(width - article.length() - 4))
                .append('\n');
    }

    private void row(List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.add(wrapped(cells.get(i), WIDTHS.get(i)));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
                row.append(i == 0 ? "" : " │ ").append(cell).append(" ".repeat(WIDTHS.get(i) - cell.length()));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
