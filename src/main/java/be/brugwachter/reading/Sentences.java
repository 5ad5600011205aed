package be.brugwachter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences begin and end in a flat text; a heading has no full stop, so some words begin one by themselves. */
final class Sentences {
    private static final Pattern BREAK = Pattern.compile(
            "(?u)(?<![ (]\\p{Lu}|^\\p{Lu}|bijv|\\bart|\\bnr|\\bdhr|\\bmevr|\\bincl|\\bresp)[.;?!]['\")]? (?=[\"'(-]{0,2}\\p{Lu}|-\\p{L})"
                    + "|(?<=[\\p{Ll})]) (?=(?:De|Het|Als|Indien|In|Er|Deze|Dit|Daarnaast|Zodra|Wanneer|Wie|Komt|Partijen|Op) \\p{Ll}|(?:Zodra|Onverminderd|Als|Indien|Wanneer) \\p{L})");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private Sentences() {}

    /** How many words a line has. */
    static long words(String line) {
        return WORD.matcher(line).results().count();
    }

    /** The sentence this sign stands in, no further than the part of the text it belongs to. */
    static Span around(String text, int at, Span part) {
        for (Span each : in(text, part)) {
            if (each.holds(at)) {
                return each;
            }
        }
        return part;
    }

    /** All sentences of a part, without the blanks between them. */
    static List<Span> in(String text, Span part) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = BREAK.matcher(text).region(part.from(), part.to());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int from = part.from();
        while (matcher.find()) {
            sentences.add(new Span(from, matcher.end()));
            from = matcher.end();
        }
        if (from < part.to()) {
            sentences.add(new Span(from, part.to()));
        }
        return sentences;
    }
}
