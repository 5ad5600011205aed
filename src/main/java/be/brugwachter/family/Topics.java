package be.brugwachter.family;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what a sentence of a text is about, by the ids of the register; what it does not know stays as it is, and so differs. */
final class Topics {
    static final Topics PURPOSES = new Topics(Map.of(
            "clarify-need", Pattern.compile("vraagverheldering|verhelder|uitklar"),
            "find-fitting-help", Pattern.compile("passende (?:hulp|steun|ondersteuning|dienst)"),
            "describe-actions", Pattern.compile("(?:omschrijv|beschrijv).*(?:acties|stappen)")));
    static final Topics RECIPIENTS = new Topics(Map.of(
            "gbo-partners", Pattern.compile("geïntegreerd breed onthaal|\\bgbo\\b"),
            "social-worker", Pattern.compile("maatschappelijk(?:e)? werker")));

    private final Map<String, Pattern> topics;

    private Topics(Map<String, Pattern> topics) {
        this.topics = new TreeMap<>(topics);
    }

    /** The ids of these sentences, in any order. */
    String of(Collection<String> sentences) {
        return ids(sentences.stream().map(Same::words).map(this::topic));
    }

    static String ids(Stream<String> ids) {
        return ids.distinct().sorted().collect(Collectors.joining("; "));
    }

    private String topic(String words) {
        return topics.entrySet().stream()
                .filter(each -> each.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(words);
    }
}
