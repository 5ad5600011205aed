package be.brugwachter.reading;

import be.brugwachter.reading.Mending.Kind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the page away and leaves the text: line ends, blanks, quotes, bold print, page numbers, broken words. */
final class Cleaning {
    private static final Pattern NOTHING = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]|\\u00AD[ \\t]*\\n?");
    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t]|&nbsp;");
    private static final Pattern QUOTE = Pattern.compile("[\\u201C-\\u201F\\u00AB\\u00BB]|''|&quot;");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018-\\u201B\\u2032\\u00B4`]");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern PAGE_END = Pattern.compile("\\f");
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern ENTITY = Pattern.compile("&([AEIOUaeiou])(uml|acute|grave|circ);");
    private static final Map<String, String> ACCENTS =
            Map.of("uml", "\u0308", "acute", "\u0301", "grave", "\u0300", "circ", "\u0302");
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]{0,3}(?:#{1,6}|>)[ \\t]+");
    private static final Pattern BOLD = Pattern.compile(
            "\\*+|(?<!_)__(?!_)|(?<![\\p{L}\\d_@.])_(?=[\\p{L}\\d(])|(?<=[\\p{L}\\d).:,;])_(?![\\p{L}\\d_@.])");
    private static final Pattern RULER = Pattern.compile("(?m)^(?=[|:\\-= \\t]*+$)[|: \\t]*+(?:---|===).*$");
    private static final Pattern CELL = Pattern.compile("\\|");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[\\n]{1,300})\\]\\((?:mailto:|https?:)[^)\\s]*\\)");
    private static final Pattern POINTED = Pattern.compile("<((?:mailto:)?[^<>\\s@]{1,90}@[^<>\\s]{1,90})>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_\\[\\]()#.>+-])");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[-•▪◦–·][ \\t]*(?=[\\p{L}(\"])");
    private static final Pattern BROKEN = Pattern.compile(
            "(?<![\\p{L}\\d@.-])([\\p{L}\\d@.-]{0,60}[\\p{L}\\d])-([ \\t]{0,9}\\n\\s{0,99}|[ \\t]{1,9})([\\p{L}\\d][\\p{L}\\d.-]{0,80}+)");
    private static final Pattern BROKEN_ADDRESS = Pattern.compile(
            "(?<=[\\p{L}\\d])[ \\t]*(?:@[ \\t]*\\n\\s*|\\n[ \\t]*@)(?=[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)");
    /** A word drawn out over its line, letter by letter. */
    private static final Pattern SPACED_OUT =
            Pattern.compile("(?<![\\p{L}\\d.])\\p{L}(?: \\p{L}){5,40}(?![\\p{L}\\d.])");

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
        Pages.take(ink);
        rejoin(ink);
        ink.wipe(BULLET, "");
        ink.wipe(Pattern.compile("^\\s+|\\s+$"), "");
        ink.wipe(Pattern.compile("\\s+"), " ");
        ink.mend(SPACED_OUT, Kind.LAYOUT, match -> match.group().replace(" ", ""));
        ScanNoise.mend(ink);
        return ink.dry();
    }

    private static void signs(Ink ink) {
        ink.wipe(NOTHING, "");
        ink.wipe(BLANK, " ");
        ink.wipe(QUOTE, "\"");
        ink.wipe(APOSTROPHE, "'");
        ink.wipe(HYPHEN, "-");
        ink.wipe(PAGE_END, "\n\f\n");
        ink.respell(LIGATURE, Cleaning::letters);
        ink.respell(ENTITY, Cleaning::letters);
        ink.wipe(Pattern.compile("&amp;"), "&");
    }

    /** A ligature or an accent of a web page, in plain letters. */
    private static String letters(MatchResult match) {
        return match.groupCount() == 0
                ? Normalizer.normalize(match.group(), Normalizer.Form.NFKC)
                : Normalizer.normalize(match.group(1) + ACCENTS.get(match.group(2)), Normalizer.Form.NFC);
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

    private static void rejoin(Ink ink) {
        Set<String> words = WORD.matcher(ink.text())
                .results()
                .map(each -> each.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        ink.mend(Pattern.compile("(?<=\\d)-[ \\t]+\\s*(?=(?iu:zip))"), Kind.NOISE, match -> "-");
        ink.mend(BROKEN_ADDRESS, Kind.LAYOUT, match -> "@");
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
