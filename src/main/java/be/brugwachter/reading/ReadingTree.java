package be.brugwachter.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reading as nested data: plain values at their keys, and beside them where each stood and what is missing. */
public final class ReadingTree {
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)\\])?\\.?");

    /** What only the linter needs. */
    private static final Set<String> INTERNAL =
            Set.of("retentionTable", "namelessSignature", "processorRules", "legalBasisOf");

    private ReadingTree() {}

    /** Maps, lists, texts, numbers and booleans; days as {@code JJJJ-MM-DD}. */
    public static Map<String, Object> of(Reading reading) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("family", reading.family().slug());
        root.put("says", reading.family().sentence());
        for (String path : reading.paths()) {
            if (shown(path)) {
                reading.at(path).ifPresent(found -> put(root, path, plain(found.value())));
            }
        }
        root.putIfAbsent("processors", List.of());
        root.put("provenance", provenance(reading));
        root.put("missing", reading.missing());
        return root;
    }

    private static boolean shown(String path) {
        return INTERNAL.stream().noneMatch(each -> path.startsWith(each + ".")) && !INTERNAL.contains(path);
    }

    private static Object plain(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }

    private static Map<String, Object> provenance(Reading reading) {
        Map<String, Object> places = new LinkedHashMap<>();
        for (String path : reading.paths()) {
            if (shown(path)) {
                reading.at(path).ifPresent(found -> places.put(path, origin(found)));
            }
        }
        return places;
    }

    private static Map<String, Object> origin(Found found) {
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put("article", found.place().article());
        origin.put("line", found.place().line());
        origin.put("excerpt", found.place().excerpt());
        if (!found.mended().isEmpty()) {
            origin.put("mended", found.mended());
        }
        origin.put("certain", found.certain());
        return origin;
    }

    private static void put(Map<String, Object> root, String path, Object value) {
        Map<String, Object> here = root;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            boolean last = step.end() == path.length();
            Object leaf = last ? value : new LinkedHashMap<String, Object>();
            Object next = step.group(2) == null
                    ? here.computeIfAbsent(step.group(1), none -> leaf)
                    : nth(list(here.computeIfAbsent(step.group(1), none -> new ArrayList<>())), step.group(2), leaf);
            here = last ? here : map(next);
        }
    }

    private static Object nth(List<Object> list, String index, Object leaf) {
        int at = Integer.parseInt(index);
        if (list.size() <= at) {
            list.add(leaf);
        }
        return list.get(at);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object node) {
        return (List<Object>) node;
    }
}
