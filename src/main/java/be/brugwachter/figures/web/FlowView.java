package be.brugwachter.figures.web;

import be.brugwachter.figures.FiguresCsv;
import be.brugwachter.figures.FiguresWords;
import be.brugwachter.figures.Flow;
import be.brugwachter.figures.FlowFigures;
import be.brugwachter.figures.Line;
import be.brugwachter.figures.Line.Numbers;
import be.brugwachter.figures.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way of a year, as a page shows it.
 *
 * @param id unique on the page
 * @param came the word for what was sent or received
 * @param opened the word for what was opened of it
 * @param periods the table of quarters and months
 * @param units the table of the whole year; empty until it is over
 * @param without what the year leaves out, in a sentence; empty when nothing
 * @param silent where nobody opened in time, in a sentence; empty when there is no year yet
 */
record FlowView(
        String id,
        String title,
        String came,
        String opened,
        MonthBars bars,
        OpeningStrip strip,
        List<Row> periods,
        List<Row> units,
        List<Fact> counted,
        String without,
        String silent) {
    /**
     * A line of a table.
     *
     * @param level 0 for a whole, 1 and 2 for its parts
     */
    record Row(String name, int level, String came, String opened, String days) {}

    /** What was counted, and how often. */
    record Fact(String what, String times) {}

    static FlowView of(FlowFigures flow) {
        boolean sends = flow.flow() == Flow.SENDING;
        List<Row> periods = new ArrayList<>();
        flow.quarters().forEach(quarter -> rows(quarter, 0, periods));
        List<Row> units = new ArrayList<>();
        flow.year().ifPresent(year -> rows(year, 0, units));
        return new FlowView(
                sends ? "verstuurd" : "ontvangen",
                sends ? "Wat we verstuurden" : "Wat we ontvingen",
                sends ? "Verstuurd" : "Ontvangen",
                sends ? "Geopend" : "Gelezen",
                MonthBars.of(flow.quarters()),
                OpeningStrip.of(flow.year().stream().flatMap(FlowView::all).toList()),
                periods,
                units,
                flow.counted().stream().map(FlowView::fact).toList(),
                without(flow.without()),
                sends && flow.year().isPresent() ? silent(flow.silent()) : "");
    }

    private static Stream<Line> all(Line line) {
        Stream<Line> self = line.name().isEmpty() ? Stream.of() : Stream.of(line);
        return Stream.concat(self, line.below().stream().flatMap(FlowView::all));
    }

    private static void rows(Line line, int level, List<Row> rows) {
        boolean named = !line.name().isEmpty();
        if (named) {
            rows.add(new Row(
                    line.name(),
                    level,
                    line.numbers().map(Numbers::came).map(String::valueOf).orElse(FiguresCsv.HIDDEN),
                    line.numbers().map(Numbers::opened).map(String::valueOf).orElse(FiguresCsv.HIDDEN),
                    line.numbers().flatMap(Numbers::days).map(FlowView::days).orElse("")));
        }
        line.below().forEach(part -> rows(part, named ? level + 1 : level, rows));
    }

    /** {@code 2 (1 tot 4)}: the middle, and between what the middle half lies. */
    private static String days(Spread days) {
        return days.middle() + " (" + days.low() + " tot " + days.high() + ")";
    }

    private static Fact fact(FlowFigures.Counted counted) {
        return new Fact(
                FiguresWords.of(counted.what()),
                counted.times().map(String::valueOf).orElse(FiguresCsv.HIDDEN));
    }

    private static String without(List<String> quarters) {
        return quarters.isEmpty()
                ? ""
                : "Zonder "
                        + quarters.stream()
                                .map(each -> "het " + each.toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ": dat was te klein om te tonen, en zou anders terug te rekenen zijn.";
    }

    private static String silent(List<String> silent) {
        return silent.isEmpty()
                ? "Overal waar hierboven een getal staat, ging elk bericht open binnen de afgesproken tijd."
                : "Minstens één keer te lang stil: " + String.join(", ", silent) + ".";
    }
}
