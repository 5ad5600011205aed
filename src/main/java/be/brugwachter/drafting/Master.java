package be.brugwachter.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** What every protocol of the family has alike, as data; and the way data become YAML. */
final class Master {
    private static final String FILE = "/drafting/master.yaml";

    private Master() {}

    /** A fresh copy, to be filled in. */
    static Map<String, Object> copy() {
        try (InputStream file = Objects.requireNonNull(Master.class.getResourceAsStream(FILE))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked") // the file is ours, and a test fills in all of it
    static Map<String, Object> group(Map<String, Object> data, String key) {
        return (Map<String, Object>) Objects.requireNonNull(data.get(key), key);
    }

    @SuppressWarnings("unchecked") // the same
    static List<Map<String, Object>> groups(Map<String, Object> data, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(data.get(key), key);
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String yaml(Map<String, Object> data) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Quoting(options), options).dump(data);
    }

    /** Whatever begins with a digit stands between quotes, so that no program takes a day or a number for another. */
    private static final class Quoting extends Representer {
        Quoting(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, DumperOptions.ScalarStyle style) {
            boolean digits = tag.equals(Tag.STR) && !value.isEmpty() && Character.isDigit(value.charAt(0));
            return super.representScalar(tag, value, digits ? DumperOptions.ScalarStyle.DOUBLE_QUOTED : style);
        }
    }
}
