package be.brugwachter.figures.web;

import be.brugwachter.figures.Line;
import be.brugwachter.figures.Line.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The twelve months of a year as pairs of bars, in a field of 480 by 220.
 *
 * @param columns one for each month
 * @param grid the levels that the eye can hold on to
 */
record MonthBars(List<Column> columns, List<Level> grid) {
    private static final String LETTERS = "JFMAMJJASOND";
    private static final int LEFT = 44;
    private static final int STEP = 36;
    private static final int FOOT = 184;
    private static final int HIGH = 160;

    /**
     * A month.
     *
     * @param x where its column begins
     * @param state {@code shown}, {@code hidden} or {@code later}
     */
    record Column(int x, String letter, String state, Bar came, Bar opened) {}

    /** A bar that stands on the foot line. */
    record Bar(int y, int height) {}

    /** A line with its number. */
    record Level(int y, int number) {}

    static MonthBars of(List<Line> quarters) {
        List<Line> months =
                quarters.stream().flatMap(quarter -> quarter.below().stream()).toList();
        int top = top(months.stream()
                .flatMap(month -> month.numbers().stream())
                .mapToInt(numbers -> Math.max(numbers.came(), numbers.opened()))
                .max()
                .orElse(0));
        List<Column> columns = new ArrayList<>();
        for (int month = 0; month < LETTERS.length(); month++) {
            Optional<Line> line = month < months.size() ? Optional.of(months.get(month)) : Optional.empty();
            columns.add(column(month, line, top));
        }
        return new MonthBars(columns, List.of(level(top, top), level(top / 2, top)));
    }

    /** The smallest round number over all bars. */
    private static int top(int highest) {
        int top = 10;
        while (top < highest) {
            top += top < 50 ? 10 : top / 50 * 10;
        }
        return top;
    }

    private static Column column(int month, Optional<Line> line, int top) {
        Optional<Numbers> numbers = line.flatMap(Line::numbers);
        String state = line.isEmpty() ? "later" : numbers.isPresent() ? "shown" : "hidden";
        return new Column(
                LEFT + month * STEP,
                LETTERS.substring(month, month + 1),
                state,
                bar(numbers.map(Numbers::came).orElse(0), top),
                bar(numbers.map(Numbers::opened).orElse(0), top));
    }

    private static Bar bar(int number, int top) {
        int height = number * HIGH / top;
        return new Bar(FOOT - height, height);
    }

    private static Level level(int number, int top) {
        return new Level(FOOT - number * HIGH / top, number);
    }
}
