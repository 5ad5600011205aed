package be.brugwachter.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small picture of how times grow: both axes in powers of ten, a line for each thing with its name at the end, and the pages as one band. */
final class Curve {
    private static final List<String> COLOURS =
            List.of("#00703c", "#1d70b8", "#912b88", "#d4351c", "#b35900", "#0b0c0c", "#4c2c92", "#7a5c00");
    private static final String GREY = "#505a5f";
    private static final int WIDTH = 940;
    private static final int LEFT = 100;
    private static final int RIGHT = 620;
    private static final int TOP = 30;
    private static final int BOTTOM = 410;
    /** Names stand so far below each other that none touches the next. */
    private static final double ROW = 19;

    private final List<Long> sizes;
    private final int from;
    private final int to;

    private Curve(List<Long> sizes, Map<String, List<Double>> lines) {
        this.sizes = sizes;
        var all = lines.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Math::log10)
                .summaryStatistics();
        from = (int) Math.floor(all.getMin());
        to = Math.max(from + 1, (int) Math.ceil(all.getMax()));
    }

    /** A name at the end of a line that ends at a height. */
    private record Name(String words, String colour, double end) {}

    /** The picture; of each line and each page one value for each size, in milliseconds. */
    static String svg(List<Long> sizes, Map<String, List<Double>> rounds, Map<String, List<Double>> pages) {
        Map<String, List<Double>> all = new HashMap<>(rounds);
        all.putAll(pages);
        return new Curve(sizes, all).draw(rounds, pages);
    }

    private String draw(Map<String, List<Double>> rounds, Map<String, List<Double>> pages) {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" font-family="sans-serif" font-size="13">
                <title>How long pages and rounds take, in milliseconds, as the number of referrals grows</title>
                <rect width="%1$d" height="%2$d" fill="#fff"/>
                """.formatted(WIDTH, BOTTOM + 60));
        svg.append(axes());
        List<Name> names = new ArrayList<>(List.of(pages(svg, pages)));
        rounds.forEach((words, values) -> {
            String colour = COLOURS.get((names.size() - 1) % COLOURS.size());
            svg.append("<path d=\"M%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
                    .formatted(path(values), colour));
            names.add(new Name(words, colour, y(values.getLast())));
        });
        return svg.append(names(names)).append("</svg>\n").toString();
    }

    private String axes() {
        StringBuilder svg = new StringBuilder();
        for (int power = from; power <= to; power++) {
            double value = Math.pow(10, power);
            svg.append(text(LEFT - 8, y(value) + 4, "end", "#000", format(value < 1 ? "%s ms" : "%,.0f ms", value)));
            svg.append(format("<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>\n", LEFT, y(value), RIGHT));
        }
        for (long size : sizes) {
            svg.append(text(x(size), BOTTOM + 22, "middle", "#000", format("%,d", size)));
        }
        return svg.append(text((LEFT + RIGHT) / 2.0, BOTTOM + 46, "middle", "#000", "referrals"))
                .toString();
    }

    /** The pages lie so close together that only the slowest has a name. */
    private Name pages(StringBuilder svg, Map<String, List<Double>> pages) {
        for (List<Double> values : pages.values()) {
            svg.append("<path d=\"M%s\" fill=\"none\" stroke=\"#b1b4b6\"/>\n".formatted(path(values)));
        }
        var slowest = pages.entrySet().stream()
                .max(Comparator.comparing(page -> page.getValue().getLast()))
                .orElseThrow();
        String words = "%d pages, p99; slowest %s".formatted(pages.size(), slowest.getKey());
        return new Name(words, GREY, y(slowest.getValue().getLast()));
    }

    /** Every name as near as there is room to the end of its line, and a thin line between. */
    private static String names(List<Name> names) {
        List<Name> fromAbove =
                names.stream().sorted(Comparator.comparingDouble(Name::end)).toList();
        StringBuilder svg = new StringBuilder();
        double free = TOP;
        for (int at = 0; at < fromAbove.size(); at++) {
            Name name = fromAbove.get(at);
            double room = BOTTOM - ROW * (fromAbove.size() - 1 - at);
            double y = Math.min(Math.max(name.end(), free), room);
            free = y + ROW;
            svg.append(format(
                    "<path d=\"M%d %.1fL%d %.1f\" stroke=\"%s\" stroke-width=\"0.7\"/>\n",
                    RIGHT + 2, name.end(), RIGHT + 24, y, name.colour()));
            svg.append(text(RIGHT + 28, y + 4, "start", name.colour(), name.words()));
        }
        return svg.toString();
    }

    private String path(List<Double> values) {
        List<String> points = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            points.add(format("%.1f %.1f", x(sizes.get(at)), y(values.get(at))));
        }
        return String.join("L", points);
    }

    private static String text(double x, double y, String anchor, String colour, String words) {
        return format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n", x, y, anchor, colour, words);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private double x(long size) {
        double first = Math.log10(sizes.getFirst());
        double last = Math.max(first + 1, Math.log10(sizes.getLast()));
        return LEFT + (RIGHT - LEFT) * (Math.log10(size) - first) / (last - first);
    }

    private double y(double millis) {
        return BOTTOM - (BOTTOM - TOP) * (Math.log10(millis) - from) / (to - from);
    }
}
