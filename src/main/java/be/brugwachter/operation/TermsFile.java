package be.brugwachter.operation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The terms of a draft in a file: one key for each field, a list where a field has several lines. */
final class TermsFile {
    private TermsFile() {}

    /**
     * Field by field.
     *
     * @throws OperationRefused with a Dutch sentence, when the file is no such list
     */
    static Map<String, String> read(Path file) {
        Object read = load(file);
        if (!(read instanceof Map<?, ?> map)) {
            throw new OperationRefused(
                    "In " + file + " staan geen velden. Schrijf op elke regel een veld en zijn waarde.");
        }
        Map<String, String> typed = new LinkedHashMap<>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), words(value)));
        return typed;
    }

    private static Object load(Path file) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            options,
                            new Words())
                    .load(GivenFiles.text(file));
        } catch (YAMLException broken) {
            throw new OperationRefused(
                    "Het bestand " + file + " is geen leesbare YAML. Kijk naar dubbelpunten en aanhalingstekens.",
                    broken);
        }
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> lines -> lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            default -> String.valueOf(value);
        };
    }

    /** A day or a number stays as it was written. */
    private static final class Words extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
