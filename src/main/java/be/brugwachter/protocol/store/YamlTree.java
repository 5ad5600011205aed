package be.brugwachter.protocol.store;

import be.brugwachter.protocol.ProtocolUnreadable;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML text as a JSON tree that still knows on which line everything stands. Only plain YAML: no anchors, no tags of one's own,
 * no key twice, so that a file means what a reader sees. Places are JSON pointers (RFC 6901).
 */
final class YamlTree {
    private static final int LARGEST = 512 * 1024;
    private static final int DEEPEST = 12;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode root;

    private YamlTree(String file, Node node) {
        this.file = file;
        this.root = tree(node, "");
    }

    static YamlTree read(String file, String text) {
        try {
            Node node = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
            if (node == null) {
                throw new ProtocolUnreadable(file, 1, "Dit bestand is leeg. Begin van een bestaand protocol.");
            }
            return new YamlTree(file, node);
        } catch (MarkedYAMLException unreadable) {
            throw broken(file, unreadable);
        } catch (YAMLException unreadable) {
            throw new ProtocolUnreadable(file, 1, "Dit is geen leesbare YAML, of het bestand is te groot.");
        }
    }

    String file() {
        return file;
    }

    JsonNode root() {
        return root;
    }

    /** The line of a place, or of the nearest place above it that stands in the file. */
    int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.get(place);
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private static ProtocolUnreadable broken(String file, MarkedYAMLException unreadable) {
        int line = unreadable.getProblemMark() == null
                ? 1
                : unreadable.getProblemMark().getLine() + 1;
        return new ProtocolUnreadable(
                file, line, "Dit is geen leesbare YAML. Kijk naar inspringen, dubbelpunten en aanhalingstekens.");
    }

    private JsonNode tree(Node node, String pointer) {
        int line = node.getStartMark().getLine() + 1;
        lines.putIfAbsent(pointer, line);
        if (node.getAnchor() != null) {
            throw new ProtocolUnreadable(file, line, "Een anker (&) mag niet. Schrijf het voluit.");
        }
        return switch (node) {
            case MappingNode map -> map(map, pointer);
            case SequenceNode list -> list(list, pointer);
            case ScalarNode scalar -> scalar(scalar, line);
            default -> throw new ProtocolUnreadable(file, line, "Dit soort YAML mag niet. Schrijf het voluit.");
        };
    }

    private JsonNode map(MappingNode map, String pointer) {
        var object = JSON.objectNode();
        for (NodeTuple entry : map.getValue()) {
            int line = entry.getKeyNode().getStartMark().getLine() + 1;
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new ProtocolUnreadable(file, line, "Een sleutel is één woord.");
            }
            if (object.has(key.getValue())) {
                throw new ProtocolUnreadable(
                        file, line, "De sleutel ‘" + key.getValue() + "’ staat hier twee keer. Laat er één staan.");
            }
            String place = child(pointer, key.getValue());
            lines.put(place, line);
            object.set(key.getValue(), tree(entry.getValueNode(), place));
        }
        return object;
    }

    private JsonNode list(SequenceNode list, String pointer) {
        var array = JSON.arrayNode();
        for (Node item : list.getValue()) {
            array.add(tree(item, child(pointer, String.valueOf(array.size()))));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar, int line) {
        String written = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(written.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT) && written.matches("-?(0|[1-9]\\d{0,8})")) {
            return JSON.numberNode(Integer.parseInt(written));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (!tag.startsWith(Tag.PREFIX)) {
            throw new ProtocolUnreadable(file, line, "Een eigen soort (!) mag niet. Schrijf gewone tekst.");
        }
        // Dates and numbers in other forms stay the text they are: the binding reads them strictly.
        return JSON.stringNode(written);
    }
}
