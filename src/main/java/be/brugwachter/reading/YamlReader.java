package be.brugwachter.reading;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a protocol that is data already: a file of the register, or what {@code protocol read} wrote (YAML or JSON). Lenient where
 * the register is strict: the linter says what is missing.
 */
final class YamlReader {
    private static final int LARGEST = 512 * 1024;
    private static final int DEEPEST = 20;
    private static final int MOST = 20_000;

    /** A scalar with the line it stands on. */
    record Leaf(String value, int line) {}

    private final Map<String, Leaf> leaves = new LinkedHashMap<>();

    private YamlReader() {}

    static Reading read(String text) {
        YamlReader reader = new YamlReader();
        Node root = reader.tree(text);
        if (!(root instanceof MappingNode)) {
            throw new DocumentUnreadable("Deze YAML bevat geen protocol: er staan geen sleutels in.");
        }
        reader.walk(root, "");
        List<String> lines = text.lines().map(String::strip).toList();
        return reader.leaves.containsKey("format")
                ? RegisterKeys.reading(reader.leaves, lines)
                : OwnKeys.reading(reader.leaves, lines);
    }

    private Node tree(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
        } catch (YAMLException broken) {
            throw new DocumentUnreadable(
                    "Dit is geen leesbare YAML. Kijk naar inspringen, dubbelpunten en aanhalingstekens.", broken);
        }
    }

    private void walk(Node node, String path) {
        if (node.getAnchor() != null || node instanceof AnchorNode || leaves.size() > MOST) {
            throw new DocumentUnreadable(
                    "In deze YAML staan verwijzingen (& of *) of te veel gegevens. Schrijf alles voluit.");
        }
        switch (node) {
            case MappingNode map -> entries(map, path);
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    walk(list.getValue().get(i), Keys.nth(path, i));
                }
            }
            case ScalarNode scalar -> leaf(path, scalar);
            default -> throw new DocumentUnreadable("Dit soort YAML ken ik niet. Schrijf alles voluit.");
        }
    }

    private void entries(MappingNode map, String path) {
        Set<String> keys = new HashSet<>();
        for (NodeTuple entry : map.getValue()) {
            once(keys, below(path, entry), entry);
            walk(entry.getValueNode(), below(path, entry));
        }
    }

    private static void once(Set<String> keys, String path, NodeTuple entry) {
        if (!keys.add(path)) {
            throw new DocumentUnreadable("In deze YAML staat een sleutel twee keer; de tweede keer op regel "
                    + (entry.getKeyNode().getStartMark().getLine() + 1) + ". Laat er één staan.");
        }
    }

    private static String below(String path, NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        return path.isEmpty() ? key : path + "." + key;
    }

    private void leaf(String path, ScalarNode scalar) {
        String value = scalar.getValue().strip();
        if (!value.isEmpty() && !value.equals("null") && !value.equals("~")) {
            leaves.put(path, new Leaf(value, scalar.getStartMark().getLine() + 1));
        }
    }
}
