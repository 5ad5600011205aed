package be.brugwachter.reading;

import be.brugwachter.reading.Mending.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes away what belongs to the pages and not to the text: their numbers, and the line that comes back on top or below each. */
final class Pages {
    private static final String WORD = "(pagina |page |pag\\. ?|p\\. ?|blz\\. ?|bladzijde )";
    private static final Pattern NUMBER = Pattern.compile(
            "(?imu)^[ \\t]*(?:[-–—\\[(][ \\t]*)?" + WORD
                    + "?\\d{1,3}([ \\t]*(?:/|van|of)[ \\t]*\\d{1,3}|[ \\t]+(?:pagina|page|blz\\.?))?(?:[ \\t]*[-–—\\])])?[ \\t]*$");
    private static final Pattern INSIDE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:pagina|bladzijde|blz\\.) \\d{1,3} ?(?:/|van) ?\\d{1,3}(?!\\d)");
    private static final Pattern WAITS_FOR_NUMBER = Pattern.compile(
            "(?isu).*(?:(?<!\\p{L})(?:artikels?|artikelen|art\\.|nummer|nr\\.|punt|lid|gegeven|bijlage|bus)|§|\\d(?:,| en| of))\\s*");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?s).*\\d\\s*");
    private static final Pattern GOES_ON_WITH_NUMBER = Pattern.compile(
            "(?isu)\\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maand|jaar|dag|werkdag|uur|week|weken|exempla|°).*");
    private static final Pattern LINE = Pattern.compile("(?m)^[^\\n]*[^ \\t\\n][^\\n]*$");
    private static final Pattern ALWAYS_TEXT = Pattern.compile("(?isu)\\s*(?:artikel|art\\.|gegeven|bijlage)\\b.*");
    private static final int NEAR = 2;
    private static final int WORDS = 3;

    private Pages() {}

    static void take(Ink ink) {
        heads(ink);
        numbers(ink);
    }

    /** A line that stands twice beside the end of a page, with at most another number in it. */
    private static void heads(Ink ink) {
        List<MatchResult> lines = LINE.matcher(ink.text()).results().toList();
        Map<String, Integer> times = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (besidePage(lines, at)) {
                times.merge(shape(lines.get(at)), 1, Integer::sum);
            }
        }
        Set<Integer> heads = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (besidePage(lines, at) && times.getOrDefault(shape(lines.get(at)), 0) > 1) {
                heads.add(lines.get(at).start());
            }
        }
        ink.mend(LINE, Kind.LAYOUT, match -> heads.contains(match.start()) ? "" : null);
    }

    private static boolean besidePage(List<MatchResult> lines, int at) {
        String line = lines.get(at).group();
        return Sentences.words(line) >= WORDS
                && !ALWAYS_TEXT.matcher(line).matches()
                && IntStream.rangeClosed(Math.max(0, at - NEAR), Math.min(lines.size() - 1, at + NEAR))
                        .mapToObj(lines::get)
                        .anyMatch(each -> each.group().indexOf('\f') >= 0
                                || NUMBER.matcher(each.group()).matches());
    }

    private static String shape(MatchResult line) {
        return line.group().replaceAll("\\d+", "0").replaceAll("\\s+", " ").strip();
    }

    /** A number alone on its line is a page number, unless the lines around it wait for a number. */
    private static void numbers(Ink ink) {
        String text = ink.text();
        ink.mend(NUMBER, Kind.LAYOUT, match -> {
            String before = lastLine(text.substring(Math.max(0, match.start() - 40), match.start()));
            String after = text.substring(match.end(), Math.min(text.length(), match.end() + 40));
            boolean named = match.group(1) != null || match.group(2) != null;
            boolean wanted = WAITS_FOR_NUMBER.matcher(before).matches()
                    || (GOES_ON_WITH_NUMBER.matcher(after).matches()
                            && !ENDS_IN_NUMBER
                                    .matcher(text.substring(Math.max(0, match.start() - 40), match.start()))
                                    .matches());
            return named || !wanted ? "" : null;
        });
        ink.mend(INSIDE, Kind.LAYOUT, match -> "");
    }

    /** The line just above, or nothing when that one is empty: then the number stands by itself. */
    private static String lastLine(String before) {
        String above = before.endsWith("\n") ? before.substring(0, before.length() - 1) : before;
        return above.substring(above.lastIndexOf('\n') + 1);
    }
}
