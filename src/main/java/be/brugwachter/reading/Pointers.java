package be.brugwachter.reading;

import be.brugwachter.reading.LintRule.Hit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “See below”, “see annex”: what is pointed at must be there. */
final class Pointers {
    private static final Pattern BELOW = Pattern.compile(
            "(?iu)\\bzie (?:ook )?(?:verder|lager|hierna|hieronder|onder|infra)\\b(?!,? ?(?:in )?artikel)");
    private static final Pattern ABOVE =
            Pattern.compile("(?iu)\\bzie (?:ook )?(?:hoger|hierboven|boven|supra)\\b(?!,? ?(?:in )?artikel)");
    private static final Pattern ANNEX =
            Pattern.compile("(?iu)\\bzie (?:ook )?(?:de |het |in |onze )?bijlagen?(?: (\\d+|[A-Z])\\b)?");
    private static final Pattern LITTLE = Pattern.compile(
            "(?iu)^(?:zijn|is|worden|wordt|werd|moet|moeten|kan|de|het|een|en|of|van|te|er|ook|hebben|heeft)$");
    private static final int STEM = 7;

    private Pointers() {}

    static List<Hit> check(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        reading.manuscript().ifPresent(manuscript -> {
            Outline outline = reading.outline().orElseThrow();
            String text = manuscript.text();
            String plain = plain(text);
            all(BELOW, text)
                    .filter(match -> !told(text, match, plain, match.end(), plain.length()))
                    .forEach(match -> hits.add(hit(manuscript, outline, match, "maar verderop staat daar niets over")));
            all(ABOVE, text)
                    .filter(match -> !told(text, match, plain, 0, Math.max(0, match.start() - 60)))
                    .forEach(match -> hits.add(hit(manuscript, outline, match, "maar eerder staat daar niets over")));
            all(ANNEX, text)
                    .filter(match -> !annexed(outline, text, match.group(1)))
                    .forEach(
                            match -> hits.add(hit(manuscript, outline, match, "maar er is geen bijlage bij de tekst")));
        });
        return hits;
    }

    private static java.util.stream.Stream<MatchResult> all(Pattern what, String text) {
        return what.matcher(text).results();
    }

    private static Hit hit(Manuscript manuscript, Outline outline, MatchResult match, String lacks) {
        int from = manuscript.text().lastIndexOf(' ', Math.max(0, match.start() - 50)) + 1;
        Span span = new Span(from, Math.min(manuscript.text().length(), match.end() + 30));
        return new Hit(
                new Place(outline.place(match.start()), manuscript.line(match.start()), manuscript.excerpt(span)),
                "De tekst zegt “" + match.group() + "”, " + lacks + ".");
    }

    /** Whether the last word of weight before the pointer comes back in the same sense. */
    private static boolean told(String text, MatchResult pointer, String plain, int from, int to) {
        String before = text.substring(Math.max(0, pointer.start() - 60), pointer.start());
        List<String> words = Pattern.compile("\\p{L}{4,}")
                .matcher(before)
                .results()
                .map(MatchResult::group)
                .toList();
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!LITTLE.matcher(words.get(i)).matches()) {
                return plain.indexOf(stem(words.get(i)), from, to) >= 0;
            }
        }
        return true;
    }

    private static String stem(String word) {
        String plain = plain(word);
        String root = plain.startsWith("ge") && plain.length() > STEM + 2 ? plain.substring(2) : plain;
        return root.substring(0, Math.min(STEM, root.length()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean annexed(Outline outline, String text, String number) {
        return outline.at("bijlage")
                .map(section -> {
                    String annex = text.substring(section.span().from());
                    Matcher heading = Pattern.compile("(?:BIJLAGE|Bijlage)(?: (\\d+|[A-Z])\\b)?")
                            .matcher(annex);
                    return number == null || heading.results().anyMatch(each -> number.equalsIgnoreCase(each.group(1)));
                })
                .orElse(false);
    }
}
