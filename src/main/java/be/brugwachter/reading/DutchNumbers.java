package be.brugwachter.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits or words, and the terms they count. */
final class DutchNumbers {
    private static final List<String> WORDS = List.of(
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien");
    private static final Map<String, Integer> LARGER =
            Map.of("achttien", 18, "twintig", 20, "vierentwintig", 24, "dertig", 30, "zestig", 60, "negentig", 90);

    /** A number as a piece of a pattern; {@code 6 (zes)} and {@code zes (6)} are one number. */
    static final String NUMBER =
            "(?:\\d{1,3}|(?:nul|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|achttien|twintig|vierentwintig|dertig|zestig|negentig))(?: \\([\\p{L}\\d]+\\))?";

    /** A term as a piece of a pattern. */
    static final String TERM = NUMBER + " ?(?:opeenvolgende |volle |volledige )?"
            + "(?:uur|uren|werkdag(?:en)?|kalenderdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren)(?![\\p{L}])";

    /** A number of months or years as a piece of a pattern. */
    static final String MONTHS = "(?:(?:een )?half jaar|anderhalf jaar|" + NUMBER
            + " ?(?:opeenvolgende |volle |volledige |hele )?(?:(?:kalender)?maand(?:en)?|mnd\\b\\.?|jaar|jaren))";

    private static final int OF_A_YEAR = 12;
    private static final Pattern LEADING = Pattern.compile("(?iu)^(\\d{1,3}|\\p{L}+)");

    private DutchNumbers() {}

    /** The number that is written. */
    static Optional<Integer> parse(String written) {
        Matcher leading = LEADING.matcher(written.strip());
        if (!leading.find()) {
            return Optional.empty();
        }
        String word = leading.group(1).toLowerCase(Locale.ROOT).replace("é", "e");
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(Integer.parseInt(word));
        }
        int index = WORDS.indexOf(word);
        return index >= 0 ? Optional.of(index) : Optional.ofNullable(LARGER.get(word));
    }

    /** A number of months or years, in months. */
    static Optional<Integer> months(String written) {
        String words = written.strip().toLowerCase(Locale.ROOT);
        if (words.endsWith("half jaar")) {
            return Optional.of(words.startsWith("anderhalf") ? OF_A_YEAR * 3 / 2 : OF_A_YEAR / 2);
        }
        int each = words.matches("(?su).*\\bjaa?re?n?") ? OF_A_YEAR : 1;
        return parse(words).map(number -> number * each);
    }
}
