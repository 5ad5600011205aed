package be.brugwachter.family;

import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.DataItem;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings values to a form in which only what they say is left: no lay-out, no order of a list, no scanning noise. */
final class Same {
    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}+ (?:19|20)\\d{2}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters a scanner takes for each other; digits stay what they are. */
    private static final List<List<String>> CONFUSED =
            List.of(List.of("rn", "m"), List.of("c", "e"), List.of("l", "i"), List.of("j", "i"));

    private static final Map<DataItem, Pattern> ITEMS = Map.of(
            DataItem.FIRST_NAME, Pattern.compile("voorna(?:am|men)"),
            DataItem.NAME, Pattern.compile("\\b(?:familie|achter)?na(?:am|men)\\b"),
            DataItem.ADDRESS, Pattern.compile("\\badres\\b"),
            DataItem.TELEPHONE, Pattern.compile("telefoon|gsm"),
            DataItem.EMAIL, Pattern.compile("e ?mail"));

    private Same() {}

    /** Words alone: lower case, without accents apart, marks and lay-out. */
    static String words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(composed).replaceAll(" ").strip();
    }

    /** Sentences, without the name of the OCMW and without the letters that scanners confuse. */
    static String sentences(String text, String receiver) {
        String plain = words(text).replace(words(receiver), "ocmw");
        for (List<String> pair : CONFUSED) {
            plain = plain.replace(pair.getFirst(), pair.getLast());
        }
        return plain.replace(" ", "");
    }

    /** Letters and digits alone: {@code AES-256} and {@code AES 256}. */
    static String signs(String text) {
        return words(text).replace(" ", "");
    }

    /** A list in any order. */
    static String set(Stream<String> items) {
        return items.map(Same::words)
                .filter(item -> !item.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** A day as people read it. */
    static Value day(LocalDate day) {
        return Value.plain(Dates.dutch(day), day.toString());
    }

    /** The days of decrees and acts in these names: by those people know them. */
    static String days(Collection<String> names) {
        return names.stream()
                .flatMap(name -> DAY.matcher(words(name)).results())
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** The data that these words name, and whatever names none we know. */
    static String items(Collection<String> written) {
        return items(written.stream()
                .flatMap(each -> Arrays.stream(each.split("[,;()/]|\\ben\\b", -1)))
                .map(part -> words(part).replaceAll("van de (?:cliënt|client|betrokkene)|contactgegevens", ""))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Same::item));
    }

    static String items(Stream<String> items) {
        return items.distinct().sorted().collect(Collectors.joining("; "));
    }

    private static String item(String part) {
        return ITEMS.entrySet().stream()
                .filter(each -> each.getValue().matcher(part).find())
                .map(each -> each.getKey().dutch())
                .findFirst()
                .orElse(part);
    }

    /** A mail address, whatever its capitals and the spaces a page put in it. */
    static String mail(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** A court by its place: the words around it differ. */
    static String court(String written) {
        return Arrays.stream(words(written).split(" ", -1))
                .filter(word ->
                        !word.matches("de|het|een|bevoegde?|recht(?:bank|banken|er)|hoven|en|in|van|te|arrondissement"))
                .collect(Collectors.joining(" "));
    }
}
