package be.brugwachter.figures;

import be.brugwachter.figures.Line.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of a year for everybody: the year only, of who sends. What an OCMW received it does not tell, for that would tell what
 * the sender hides.
 */
final class OpenFigures {
    private static final String EXPLAINED =
            "Een getal onder de vijf staat er niet, en ook niet wat nodig is om het uit te rekenen: daar staat null.";

    private OpenFigures() {}

    /** What may be public of these figures; empty when the year is not over, too small, or of who only receives. */
    static Optional<Line> of(YearFigures figures) {
        return sending(figures).flatMap(FlowFigures::year);
    }

    /** The quarters that the year leaves out, in words. */
    static List<String> without(YearFigures figures) {
        return sending(figures).map(FlowFigures::without).orElse(List.of());
    }

    private static Optional<FlowFigures> sending(YearFigures figures) {
        return figures.flows().stream()
                .filter(flow -> flow.flow() == Flow.SENDING)
                .findFirst();
    }

    /** For machines (RFC 8259). */
    static String json(YearFigures figures, Line year, String party) {
        return "{\n  "
                + String.join(
                        ",\n  ",
                        "\"partij\": " + quoted(party),
                        "\"jaar\": " + figures.year(),
                        "\"uitleg\": " + quoted(EXPLAINED),
                        "\"zonder\": " + list(without(figures)),
                        "\"doorverwijzingen\": " + line(year, List.of("teams", "ocmws")),
                        "\"dagenBewarenInOrde\": " + figures.terms().inOrder(),
                        "\"dagenBewarenMoestWachten\": " + figures.terms().notYet(),
                        "\"dagenBewarenMislukt\": " + figures.terms().failed())
                + "\n}\n";
    }

    private static String line(Line line, List<String> levels) {
        String below = levels.isEmpty()
                ? ""
                : line.below().stream()
                        .map(part -> line(part, levels.subList(1, levels.size())))
                        .collect(Collectors.joining(",\n", ",\n\"" + levels.getFirst() + "\": [\n", "]"));
        return "{\"naam\": %s, \"verstuurd\": %s, \"geopend\": %s, \"werkdagenMidden\": %s%s}"
                .formatted(
                        quoted(line.name()),
                        number(line.numbers().map(Numbers::came)),
                        number(line.numbers().map(Numbers::opened)),
                        number(line.numbers().flatMap(Numbers::days).map(Spread::middle)),
                        below);
    }

    private static String number(Optional<Integer> shown) {
        return shown.map(String::valueOf).orElse("null");
    }

    private static String list(List<String> texts) {
        return texts.stream().map(OpenFigures::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text of JSON; a name of a team or a party comes from a text, and nobody knows what stands in it. */
    static String quoted(String text) {
        return text.chars()
                .mapToObj(sign -> switch (sign) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    default -> sign < ' ' ? String.format("\\u%04x", sign) : Character.toString(sign);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
