package be.brugwachter.publication.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing in a graph, with what is said of it in the order in which it was said. */
final class Node {
    private final Map<String, Object> said = new LinkedHashMap<>();

    private Node() {}

    /** A thing with an address. */
    static Node named(String address, String... types) {
        Node node = new Node();
        node.said.put("@id", address);
        return node.typed(types);
    }

    /** A thing that is only spoken of inside another. */
    static Node inside(String... types) {
        return new Node().typed(types);
    }

    private Node typed(String... types) {
        said.put("@type", types.length == 1 ? types[0] : List.of(types));
        return this;
    }

    /** A reference to a thing with an address. */
    static Map<String, Object> at(String address) {
        return Map.of("@id", address);
    }

    /** Dutch words. */
    Node words(String property, String words) {
        Map<String, Object> dutch = new LinkedHashMap<>();
        dutch.put("@value", words);
        dutch.put("@language", "nl");
        return put(property, dutch);
    }

    /** A day. */
    Node day(String property, LocalDate day) {
        return put(property, typed(day.toString(), "xsd:date"));
    }

    /** Text without a language, like a number or a code. */
    Node text(String property, String text) {
        return put(property, text);
    }

    /** A thing with an address elsewhere. */
    Node link(String property, String address) {
        return put(property, at(address));
    }

    /** A thing inside this one. */
    Node node(String property, Node other) {
        return put(property, other.said);
    }

    /** Any value of a type. */
    static Map<String, Object> typed(String value, String type) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@value", value);
        typed.put("@type", type);
        return typed;
    }

    /** One more value of a property. */
    Node put(String property, Object value) {
        Object before = said.get(property);
        if (before == null) {
            said.put(property, value);
        } else {
            List<Object> all = new ArrayList<>(before instanceof List<?> list ? list : List.of(before));
            all.add(value);
            said.put(property, all);
        }
        return this;
    }

    /** What was said. */
    Map<String, Object> said() {
        return said;
    }
}
