package be.brugwachter.reading;

import be.brugwachter.reading.YamlReader.Leaf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code protocol read} wrote, read again: its keys are the reading's own. */
final class OwnKeys {
    private static final Set<String> BESIDES = Set.of("provenance", "missing", "family", "says");
    private static final Set<String> DAYS =
            Set.of(Keys.AGREEMENT, Keys.ADVICE_SENDER, Keys.ADVICE_RECEIVER, Keys.SIGNED, Keys.IN_FORCE);
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("title", "titel"),
            Map.entry("concludedUnder", "titel"),
            Map.entry("sender", "partijen"),
            Map.entry("receiver", "partijen"),
            Map.entry("cooperationAgreement", "C"),
            Map.entry("data", "art. 3"),
            Map.entry("specialCategories", "art. 3"),
            Map.entry("retention", "art. 3"),
            Map.entry("retentionWithoutContact", "art. 3"),
            Map.entry("recipients", "art. 4"),
            Map.entry("periodicity", "art. 5"),
            Map.entry("duration", "art. 5"),
            Map.entry("encryption", "art. 6"),
            Map.entry("evidence", "art. 6"),
            Map.entry("processors", "art. 6"),
            Map.entry("quality", "art. 7"),
            Map.entry("sanction", "art. 8"),
            Map.entry("law", "art. 10"),
            Map.entry("court", "art. 10"),
            Map.entry("inForce", "art. 11"),
            Map.entry("noticePeriodMonths", "art. 11"),
            Map.entry("signed", "slot"),
            Map.entry("signedAt", "slot"),
            Map.entry("signatories", "slot"));

    private OwnKeys() {}

    static Reading reading(Map<String, Leaf> leaves, List<String> lines) {
        Map<String, Found> found = new LinkedHashMap<>();
        leaves.forEach((path, leaf) -> {
            String head = path.replaceFirst("[.\\[].*$", "");
            if (!BESIDES.contains(head)) {
                Leaf certain = leaves.get("provenance." + path + ".certain");
                boolean sure = certain == null || certain.value().equals("true");
                put(found, path, found(leaf, article(path, head), lines, sure));
            }
        });
        derive(leaves, lines, found);
        return new Reading(found, null, null, List.of());
    }

    /** Bases are plain sentences here: whoever founds Opgroeien regie lets it share, the others let the OCMW collect. */
    private static void derive(Map<String, Leaf> leaves, List<String> lines, Map<String, Found> found) {
        leaves.forEach((path, leaf) -> {
            if (path.startsWith(Keys.BASES + "[")) {
                boolean sender = leaf.value().matches("(?isu).*(?:30 april 2004|4 februari 2022|30/04/2004).*");
                found.putIfAbsent(
                        sender ? Keys.COMMUNICATION_BASIS : Keys.COLLECTION_BASIS, found(leaf, "art. 2", lines, true));
            }
        });
        if (found.containsKey(Keys.AGREEMENT)) {
            found.putIfAbsent(Keys.AGREEMENT_NAMED, found.get(Keys.AGREEMENT));
        }
    }

    static Found found(Leaf leaf, String article, List<String> lines, boolean certain) {
        String excerpt = leaf.line() <= lines.size() ? lines.get(leaf.line() - 1) : "";
        return new Found(leaf.value(), new Place(article, leaf.line(), excerpt), List.of(), certain);
    }

    /** A day or a term that is none, is not there: the linter then says that it is missing. */
    static void put(Map<String, Found> found, String path, Found read) {
        String written = String.valueOf(read.value());
        Optional<?> value = DAYS.contains(path)
                ? DutchDates.parse(written)
                : path.equals(Keys.NOTICE)
                        ? DutchNumbers.parse(written).filter(months -> months > 0)
                        : Optional.of(read.value());
        value.ifPresent(each -> found.putIfAbsent(path, new Found(each, read.place(), read.mended(), read.certain())));
    }

    private static String article(String path, String head) {
        if (path.startsWith("receiver.mailbox")) {
            return "art. 6";
        }
        if (path.endsWith("dpoContact")) {
            return "art. 9";
        }
        if (head.equals("dpoAdvice")) {
            return path.endsWith("sender") ? "E" : "F";
        }
        return PLACES.getOrDefault(head, "art. 2");
    }
}
