package be.brugwachter.figures.web;

import be.brugwachter.figures.Line;
import be.brugwachter.figures.Line.Numbers;
import be.brugwachter.figures.Spread;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it took until something was opened: one strip for each line that is shown, in a field 480 wide.
 *
 * @param height of the field
 * @param rows one below the other
 * @param ticks numbers of working days along the foot
 */
record OpeningStrip(int height, List<Row> rows, List<Tick> ticks) {
    private static final int LEFT = 16;
    private static final int WIDE = 440;
    private static final int ROW = 56;
    private static final int FEWEST_DAYS = 5;

    /**
     * One strip: the middle half from {@code from} to {@code to}, the middle at {@code middle}.
     *
     * @param y of its name; the strip lies under it
     */
    record Row(String name, int y, int from, int middle, int to) {}

    /** A number along the foot. */
    record Tick(int x, int days) {}

    /** Of these lines; those that are hidden, or too few, are left out. */
    static OpeningStrip of(List<Line> lines) {
        List<Line> shown = lines.stream()
                .filter(line -> line.numbers().flatMap(Numbers::days).isPresent())
                .toList();
        int most = shown.stream().mapToInt(line -> days(line).high()).reduce(FEWEST_DAYS, Math::max);
        List<Row> rows = new ArrayList<>();
        for (Line line : shown) {
            Spread days = days(line);
            rows.add(new Row(
                    line.name(),
                    rows.size() * ROW + 20,
                    x(days.low(), most),
                    x(days.middle(), most),
                    x(days.high(), most)));
        }
        return new OpeningStrip(rows.size() * ROW + 36, rows, ticks(most));
    }

    private static Spread days(Line line) {
        return line.numbers().flatMap(Numbers::days).orElseThrow();
    }

    private static int x(int days, int most) {
        return LEFT + days * WIDE / most;
    }

    private static List<Tick> ticks(int most) {
        int step = (most + FEWEST_DAYS - 1) / FEWEST_DAYS;
        List<Tick> ticks = new ArrayList<>();
        for (int day = 0; day <= most; day += step) {
            ticks.add(new Tick(x(day, most), day));
        }
        return ticks;
    }
}
