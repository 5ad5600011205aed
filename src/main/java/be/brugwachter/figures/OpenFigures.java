package be.brugwachter.figures;

import be.brugwachter.figures.Line.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a year for everybody: the year only, of who sends. What an OCMW received it does not tell, for it would tell what the sender hides. */
final class OpenFigures {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EXPLAINED =
            "Een getal onder de vijf staat er niet, en ook niet wat nodig is om het niet te laten terugrekenen (null).";

    private OpenFigures() {}

    /** What may be public of these figures; empty when the year is not over, too small, or of who only receives. */
    static Optional<Line> of(YearFigures figures) {
        return figures.flows().stream()
                .filter(flow -> flow.flow() == Flow.SENDING)
                .flatMap(flow -> flow.year().stream())
                .findFirst();
    }

    static String json(YearFigures figures, Line year, String party) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("partij", party);
        all.put("jaar", figures.year());
        all.put("uitleg", EXPLAINED);
        all.put("doorverwijzingen", line(year, "teams", "ocmws"));
        all.put("dagenBewarenInOrde", figures.terms().inOrder());
        all.put("dagenBewarenMoestWachten", figures.terms().notYet());
        all.put("dagenBewarenMislukt", figures.terms().failed());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, @Nullable Object> line(Line line, String... levels) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("naam", line.name());
        said.put("verstuurd", line.numbers().map(Numbers::came).orElse(null));
        said.put("geopend", line.numbers().map(Numbers::opened).orElse(null));
        said.put(
                "werkdagenMidden",
                line.numbers().flatMap(Numbers::days).map(Spread::middle).orElse(null));
        if (levels.length > 0) {
            String[] rest = List.of(levels).subList(1, levels.length).toArray(String[]::new);
            said.put(
                    levels[0],
                    line.below().stream().map(part -> line(part, rest)).toList());
        }
        return said;
    }
}
