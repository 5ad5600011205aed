package be.brugwachter.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The information sheets that this version carries, one per language. */
public final class InformationSheets {
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final List<InformationSheet> sheets =
            LANGUAGES.stream().map(InformationSheets::load).toList();

    /** Every sheet, Dutch first. */
    public List<InformationSheet> all() {
        return sheets;
    }

    /** The sheet in this language, if there is one. */
    public Optional<InformationSheet> in(String language) {
        return sheets.stream()
                .filter(sheet -> sheet.language().equals(language))
                .findFirst();
    }

    /** The version that a consent of today refers to. */
    public String version() {
        return sheets.getFirst().version();
    }

    private static InformationSheet load(String language) {
        String path = "/sheets/" + language + ".yaml";
        try (InputStream in = Objects.requireNonNull(InformationSheets.class.getResourceAsStream(path), path)) {
            Map<String, Object> sheet = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new InformationSheet(
                    text(sheet, "version"),
                    text(sheet, "language"),
                    text(sheet, "name"),
                    Boolean.TRUE.equals(sheet.get("rightToLeft")),
                    Boolean.TRUE.equals(sheet.get("checked")),
                    text(sheet, "title"),
                    points(sheet),
                    text(sheet, "choice"));
        } catch (IOException failed) {
            throw new UncheckedIOException("An information sheet of this version cannot be read.", failed);
        }
    }

    private static Map<Point, InformationSheet.Text> points(Map<String, Object> sheet) {
        Map<Point, InformationSheet.Text> points = new EnumMap<>(Point.class);
        if (sheet.get("points") instanceof Map<?, ?> all) {
            all.forEach((point, text) -> points.put(
                    Point.valueOf(String.valueOf(point)),
                    new InformationSheet.Text(text((Map<?, ?>) text, "heading"), text((Map<?, ?>) text, "body"))));
        }
        return points;
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(Objects.requireNonNull(map.get(key), key));
    }
}
