package be.brugwachter.retention.store;

import be.brugwachter.retention.SelectionRule;
import be.brugwachter.retention.SelectionRule.Destination;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Selection rules as YAML files: one rule a file, six fields, nothing else. */
public final class SelectionRuleFiles {
    private static final Set<String> FIELDS =
            Set.of("name", "years", "destination", "validFrom", "validUntil", "source");

    private SelectionRuleFiles() {}

    /** The shipped rules, then those of the folder. */
    public static List<SelectionRule> shippedAnd(Path folder) {
        List<SelectionRule> rules = new ArrayList<>();
        try {
            for (var found :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:selection-rules/*.yaml")) {
                try (InputStream stream = found.getInputStream()) {
                    rules.add(read(String.valueOf(found.getFilename()), stream.readAllBytes()));
                }
            }
            for (Path file : own(folder)) {
                rules.add(read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rules;
    }

    private static List<Path> own(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** One file. */
    static SelectionRule read(String file, byte[] bytes) {
        try {
            return rule(fields(new String(bytes, StandardCharsets.UTF_8)));
        } catch (YAMLException | DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "Het bestand " + file + " is geen goede selectieregel. Kijk naar name, years, destination, source,"
                            + " validFrom en validUntil.",
                    wrong);
        }
    }

    private static Map<?, ?> fields(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        Object read = new Yaml(new SafeConstructor(options)).load(text);
        if (read instanceof Map<?, ?> fields && FIELDS.containsAll(fields.keySet())) {
            return fields;
        }
        throw new IllegalArgumentException("A selection rule has six fields and no other.");
    }

    private static SelectionRule rule(Map<?, ?> fields) {
        return new SelectionRule(
                text(fields, "name"),
                Integer.parseInt(text(fields, "years")),
                Destination.valueOf(text(fields, "destination")),
                day(fields, "validFrom"),
                day(fields, "validUntil"),
                text(fields, "source"));
    }

    private static String text(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A field of a selection rule is missing.");
        }
        return value.toString().strip();
    }

    /** YAML reads a bare day as a moment in UTC. */
    private static Optional<LocalDate> day(Map<?, ?> fields, String name) {
        return switch (fields.get(name)) {
            case null -> Optional.empty();
            case java.util.Date moment ->
                Optional.of(LocalDate.ofInstant(moment.toInstant(), java.time.ZoneOffset.UTC));
            case Object text -> Optional.of(LocalDate.parse(text.toString()));
        };
    }
}
