package be.brugwachter.consent;

import be.brugwachter.consent.InformationSheet.Reading;
import be.brugwachter.consent.InformationSheet.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads an information sheet from the file of its edition and language. */
final class SheetReader {
    private final Map<?, ?> sheet;

    private SheetReader(Map<?, ?> sheet) {
        this.sheet = sheet;
    }

    static InformationSheet read(String version, String language) {
        String path = "/sheets/" + version + "/" + language + ".yaml";
        try (InputStream in = Objects.requireNonNull(SheetReader.class.getResourceAsStream(path), path)) {
            Map<String, Object> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            InformationSheet sheet = new SheetReader(map).sheet();
            if (!sheet.version().equals(version) || !sheet.language().equals(language)) {
                throw new IllegalStateException(
                        "An information sheet says another version or language than its file: " + path + ".");
            }
            return sheet;
        } catch (IOException failed) {
            throw new UncheckedIOException("An information sheet of this version cannot be read.", failed);
        }
    }

    private InformationSheet sheet() {
        return new InformationSheet(
                text("version"),
                text("language"),
                text("name"),
                textOr("dutch", text("name")),
                Boolean.TRUE.equals(sheet.get("rightToLeft")),
                reading(),
                text("title"),
                textOr("intro", ""),
                points(),
                text("choice"),
                sheet.get("withdraw") instanceof Map<?, ?> withdraw ? part(withdraw) : new Text("", ""),
                textOr("code", ""),
                textOr("questions", ""),
                textOr("unread", ""));
    }

    /** Checked are only the sentences that were read: who marks a sheet as checked also says which edition that was. */
    private Reading reading() {
        boolean checked =
                Boolean.TRUE.equals(sheet.get("checked")) && text("version").equals(sheet.get("checkedVersion"));
        return new Reading(checked, checked ? text("version") : textOr("uncheckedSince", text("version")));
    }

    private Map<Point, Text> points() {
        Map<Point, Text> points = new EnumMap<>(Point.class);
        if (sheet.get("points") instanceof Map<?, ?> all) {
            all.forEach((point, text) -> points.put(Point.valueOf(String.valueOf(point)), part((Map<?, ?>) text)));
        }
        return points;
    }

    private static Text part(Map<?, ?> map) {
        return new Text(required(map.get("heading"), "heading"), required(map.get("body"), "body"));
    }

    private String text(String key) {
        return required(sheet.get(key), key);
    }

    private String textOr(String key, String otherwise) {
        return sheet.get(key) == null ? otherwise : text(key);
    }

    private static String required(@Nullable Object value, String key) {
        return String.valueOf(Objects.requireNonNull(value, key));
    }
}
