package be.brugwachter.reading;

import be.brugwachter.reading.Mending.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Scanning errors in words, each with its mending: a table, so that the next one is a line. Addresses are left alone. */
final class ScanNoise {
    private record Misread(Pattern looks, Kind kind, Function<MatchResult, @Nullable String> made) {}

    private static final List<Misread> TABLE = List.of(
            word("\\bad hoe\\b", "ad hoc"),
            word("\\b[O0]CM(?:VV|W)\\b(?<!OCMW)", "OCMW"),
            word("\\bartike[1i]\\b", "artikel"),
            word("\\bprotoco1\\b", "protocol"),
            word("\\bpersoonsgegeven5\\b", "persoonsgegevens"),
            word("\\bcli[éèe̎]nt(?=en\\b|\\b)(?<!client)", "cliënt"),
            in("(?<=\\p{Ll})ii(?=\\p{L}|\\b)", match -> "ij"),
            in("(?<=\\p{L})_(?=\\p{L})", match -> " "),
            in("(?<=\\p{Ll})\\.\\.(?=\\s|$)", match -> "."),
            in("\\b\\p{Lu}{5,}\\p{Ll}{4,}\\b", match -> match.group().toUpperCase(Locale.ROOT)),
            new Misread(
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?=[\\dlIO./]*[lIO])[\\dlIO]{1,2}[/.][\\dlIO]{1,2}[/.][12][\\dlIO]{3}(?!\\d)"),
                    Kind.GUESS,
                    match -> digits(match.group())));

    private ScanNoise() {}

    static void mend(Ink ink) {
        for (Misread misread : TABLE) {
            String text = ink.text();
            ink.mend(
                    misread.looks(),
                    misread.kind(),
                    match -> inAddress(text, match) ? null : misread.made().apply(match));
        }
    }

    /** The letters that scanners read for digits, made digits again. */
    static String digits(String written) {
        return written.replace('l', '1').replace('I', '1').replace('O', '0').replace('o', '0');
    }

    private static boolean inAddress(String text, MatchResult match) {
        int from = text.lastIndexOf(' ', match.start()) + 1;
        int blank = text.indexOf(' ', match.end());
        String token = text.substring(from, blank < 0 ? text.length() : blank);
        return token.contains("@") || (token.matches(".*\\p{Ll}\\.be\\W*") && !token.contains(".."));
    }

    private static Misread word(String looks, String made) {
        return new Misread(Pattern.compile("(?u)" + looks), Kind.NOISE, match -> made);
    }

    private static Misread in(String looks, Function<MatchResult, @Nullable String> made) {
        return new Misread(Pattern.compile("(?u)" + looks), Kind.NOISE, made);
    }
}
