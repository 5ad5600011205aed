package be.brugwachter.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small picture of how times grow: both axes in powers of ten, one line for each thing, its name at the end. */
final class Curve {
    private static final List<String> COLOURS =
            List.of("#00703c", "#1d70b8", "#912b88", "#d4351c", "#f47738", "#505a5f", "#28a197", "#4c2c92", "#b58840");
    private static final int WIDTH = 900;
    private static final int HEIGHT = 460;

    private Curve() {}

    /** The picture; of each line one value for each size, in milliseconds. */
    static String svg(List<Long> sizes, Map<String, List<Double>> lines) {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 0 %d %d" font-family="sans-serif" font-size="13">
                <rect x="-16" width="100%%" height="100%%" fill="#fff"/>
                """.formatted(WIDTH, HEIGHT));
        for (int power = 0; power <= 5; power++) {
            double y = y(Math.pow(10, power));
            svg.append(
                    "<path d=\"M70 %1$.0fH640\" stroke=\"#ddd\"/><text x=\"62\" y=\"%1$.0f\" text-anchor=\"end\">%2$,.0f ms</text>\n"
                            .formatted(y, Math.pow(10, power)));
        }
        for (long size : sizes) {
            svg.append("<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n"
                    .formatted(x(sizes, size), HEIGHT - 16, String.format(Locale.ROOT, "%,d", size)));
        }
        int number = 0;
        for (var line : lines.entrySet()) {
            svg.append(line(sizes, line.getKey(), line.getValue(), COLOURS.get(number % COLOURS.size()), number));
            number++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String line(List<Long> sizes, String name, List<Double> values, String colour, int number) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", at == 0 ? "M" : "L", x(sizes, sizes.get(at)), y(values.get(at))));
        }
        int legend = 40 + 22 * number;
        return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/><text x=\"660\" y=\"%d\" fill=\"%s\">%s</text>\n"
                .formatted(path, colour, legend, colour, name);
    }

    private static double x(List<Long> sizes, long size) {
        double from = Math.log10(sizes.getFirst());
        double to = Math.max(from + 1, Math.log10(sizes.getLast()));
        return 90 + 530 * (Math.log10(size) - from) / (to - from);
    }

    /** One millisecond lies at the bottom, a hundred seconds at the top. */
    private static double y(double millis) {
        return HEIGHT - 50 - 75 * Math.log10(Math.clamp(millis, 1, 100_000));
    }
}
