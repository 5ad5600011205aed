package be.brugwachter.reading;

import be.brugwachter.reading.Mending.Kind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the page away and leaves the text: line ends, blanks, quotes, bold print, page numbers, broken words. */
final class Cleaning {
    private static final Pattern NOTHING = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]|\\u00AD[ \\t]*\\n?");
    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t\\f]|&nbsp;");
    private static final Pattern QUOTE = Pattern.compile("[\\u201C-\\u201F\\u00AB\\u00BB]|''|&quot;");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018-\\u201B\\u2032\\u00B4`]");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]{0,3}(?:#{1,6}|>)[ \\t]+");
    private static final Pattern BOLD = Pattern.compile("\\*+|(?<!_)__(?!_)");
    private static final Pattern RULER = Pattern.compile("(?m)^[ \\t]*[|:\\-= \\t]*(?:---|===)[|:\\-= \\t]*$");
    private static final Pattern CELL = Pattern.compile("\\|");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\((?:mailto:|https?:)[^)\\s]*\\)");
    private static final Pattern POINTED = Pattern.compile("<((?:mailto:)?[^<>\\s]+@[^<>\\s]+)>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_\\[\\]()#.>+-])");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[-•▪◦–·][ \\t]*(?=[\\p{L}(\"])");
    private static final Pattern PAGE = Pattern.compile(
            "(?imu)^[ \\t]*(?:-[ \\t]*)?(pagina |pag\\. ?|p\\. ?|blz\\. ?|bladzijde )?\\d{1,3}(?:[ \\t]*(?:/|van)[ \\t]*\\d{1,3})?(?:[ \\t]*-)?[ \\t]*$");
    private static final Pattern PAGE_INSIDE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:pagina|bladzijde|blz\\.) \\d{1,3} ?(?:/|van) ?\\d{1,3}(?!\\d)");
    private static final Pattern WAITS_FOR_NUMBER = Pattern.compile(
            "(?isu).*(?:artikels?|artikelen|art\\.|nummer|nr\\.|punt|lid|§|en|of|van|op|te|,|gegeven|bijlage|\\d)\\s*");
    private static final Pattern GOES_ON_WITH_NUMBER = Pattern.compile(
            "(?isu)\\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maand|jaar|dag|week|weken|exempla|°).*");
    private static final Pattern BROKEN =
            Pattern.compile("([\\p{L}\\d@.-]*[\\p{L}\\d])-([ \\t]*\\n\\s*|[ \\t]+)([\\p{L}\\d][\\p{L}\\d.-]*)");
    private static final Set<String> KEPT_APART =
            Set.of("en", "of", "noch", "tot", "als", "maar", "dan", "respectievelijk");
    private static final Pattern KEEPS_HYPHEN =
            Pattern.compile("(?iu)(?:generaal|mail\\p{L}*|zip|gov\\p{L}*|team\\p{L}*|nummers?|lid|leden|wet)\\.?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    private Cleaning() {}

    static Manuscript clean(String raw) {
        Ink ink = new Ink(Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\u0085\\u2028\\u2029\\u000B]", "\n"));
        signs(ink);
        marks(ink);
        pages(ink);
        rejoin(ink);
        ink.wipe(BULLET, "");
        ink.wipe(Pattern.compile("^\\s+|\\s+$"), "");
        ink.wipe(Pattern.compile("\\s+"), " ");
        ScanNoise.mend(ink);
        return ink.dry();
    }

    private static void signs(Ink ink) {
        ink.wipe(NOTHING, "");
        ink.wipe(BLANK, " ");
        ink.wipe(QUOTE, "\"");
        ink.wipe(APOSTROPHE, "'");
        ink.wipe(HYPHEN, "-");
        ink.wipe(Pattern.compile("ﬁ"), "fi");
        ink.wipe(Pattern.compile("ﬂ"), "fl");
        ink.wipe(Pattern.compile("&amp;"), "&");
    }

    private static void marks(Ink ink) {
        ink.wipe(HEADING, "");
        ink.mend(BOLD, Kind.LAYOUT, match -> "");
        ink.wipe(RULER, "");
        ink.wipe(CELL, " ");
        ink.mend(LINK, Kind.LAYOUT, match -> match.group(1));
        ink.mend(POINTED, Kind.LAYOUT, match -> match.group(1).replace("mailto:", ""));
        ink.wipe(Pattern.compile("mailto:"), "");
        ink.mend(ESCAPED, Kind.LAYOUT, match -> match.group(1));
    }

    /** A number alone on its line is a page number, unless the lines around it wait for a number. */
    private static void pages(Ink ink) {
        String text = ink.text();
        ink.mend(PAGE, Kind.LAYOUT, match -> {
            String before = text.substring(Math.max(0, match.start() - 40), match.start());
            String after = text.substring(match.end(), Math.min(text.length(), match.end() + 40));
            boolean named = match.group(1) != null;
            boolean wanted = WAITS_FOR_NUMBER.matcher(lastLine(before)).matches()
                    || GOES_ON_WITH_NUMBER.matcher(after).matches();
            return named || !wanted ? "" : null;
        });
        ink.mend(PAGE_INSIDE, Kind.LAYOUT, match -> "");
    }

    /** The line just above, or nothing when that one is empty: then the number stands by itself. */
    private static String lastLine(String before) {
        String above = before.endsWith("\n") ? before.substring(0, before.length() - 1) : before;
        return above.substring(above.lastIndexOf('\n') + 1);
    }

    private static void rejoin(Ink ink) {
        Set<String> words = WORD.matcher(ink.text())
                .results()
                .map(each -> each.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        ink.mend(Pattern.compile("(?<=\\d)-[ \\t]+\\n?[ \\t]*(?=(?iu:zip))"), Kind.NOISE, match -> "-");
        ink.mend(BROKEN, Kind.LAYOUT, match -> whole(match, words));
    }

    private static @Nullable String whole(MatchResult match, Set<String> words) {
        String before = match.group(1);
        String after = match.group(3);
        if (KEPT_APART.contains(after.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String hyphenated = before + "-" + after;
        boolean name = Character.isUpperCase(after.charAt(0)) || Character.isDigit(after.charAt(0));
        boolean address = before.contains("@") || after.matches(".*\\.\\p{Ll}{2,}\\.?");
        boolean lasting = before.length() == 1 || KEEPS_HYPHEN.matcher(after).matches();
        if (name || address || lasting || known(hyphenated, words)) {
            return hyphenated;
        }
        return before + after;
    }

    private static boolean known(String hyphenated, Set<String> words) {
        String word = hyphenated.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return words.contains(word) && !words.contains(word.replace("-", ""));
    }
}
