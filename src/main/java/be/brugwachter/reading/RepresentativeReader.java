package be.brugwachter.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who represents a party, in which function. */
final class RepresentativeReader {
    private static final Pattern REPRESENTED = Pattern.compile(
            "(?iu)\\b(?:vertegenwoordigd door|vertegenwoordigd wordt door|in de persoon van|waarvoor optreedt|waarvoor optreden):? ");
    private static final Pattern END = Pattern.compile("(?iu)[;\"]|\\.(?= |$)|,? hierna\\b|$");

    /** Words with which a function begins; a name never does. */
    static final String FUNCTION =
            "(?:waarnemend|adjunct|wnd\\.?|algemeen|financieel|administrateur|burgemeester|voorzitter|secretaris|directeur|schepen|leidend|gedelegeerd|gouverneur|diensthoofd|afdelingshoofd|ondervoorzitter|bestuurder)";

    private static final Pattern NEXT = Pattern.compile("(?u),? (?:en|alsook|evenals)(?: door)? (?!(?iu:" + FUNCTION
            + "))(?=(?:(?:de heer|mevrouw|dhr\\.|mevr\\.) )?\\p{Lu}[\\p{L}.'-]*(?: [\\p{L}.'-]+){1,4}(?:,| \\())");
    /** Function before name, for each of them. */
    private static final Pattern LED_BY_FUNCTION = Pattern.compile("(?u)(?iu:" + FUNCTION + ")[\\p{Ll} -]*, ?\\p{Lu}");

    private static final Pattern NEXT_FUNCTION = Pattern.compile(
            "(?u),? (?:en|alsook|evenals) (?:door )?(?=(?:(?:de|haar|zijn|het) )?(?iu:" + FUNCTION + "))");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?iu)^(?:door )?(?:(?:haar|zijn|de|het|hun) (?=(?-i:\\p{Ll})))?(?:(?:leidend ambtenaar|de heer|mevrouw|dhr\\.|mevr\\.|heer),? ?)*");
    private static final Pattern NAME_FIRST = Pattern.compile(
            "(?u)^((?:\\p{Lu}[\\p{L}.'-]*)(?: [\\p{L}.'-]+){1,4}?)(?:,| \\() ?(?:in (?:de|haar|zijn) hoedanigheid van )?([^()]{3,120}?)[),]?$");
    private static final Pattern FUNCTION_FIRST = Pattern.compile(
            "(?u)^((?iu:" + FUNCTION
                    + ")[\\p{Ll} -]*?),? (?:(?:de heer|mevrouw|dhr\\.|mevr\\.) )?(\\p{Lu}[\\p{L}.'-]*(?: [\\p{L}.'-]+){1,4}?)$");
    private static final Pattern ALONE =
            Pattern.compile("(?u)^(\\p{Lu}[\\p{L}.'-]*(?: (?:van|de|den|der|ter|te|'t|\\p{Lu}[\\p{L}.'-]*)){1,4})$");

    private RepresentativeReader() {}

    static void read(Notes notes, String side, Span party) {
        notes.find(REPRESENTED, party).ifPresent(match -> {
            int to = notes.find(END, new Span(match.end(), party.to()))
                    .map(Matcher::start)
                    .orElse(party.to());
            split(notes, side, new Span(match.end(), to));
        });
    }

    private static void split(Notes notes, String side, Span all) {
        int from = all.from();
        int index = 0;
        String first = ADDRESSED.matcher(notes.manuscript().part(all)).replaceFirst("");
        Matcher next = (LED_BY_FUNCTION.matcher(first).lookingAt() ? NEXT_FUNCTION : NEXT)
                .matcher(notes.text())
                .region(all.from(), all.to());
        while (next.find()) {
            index = one(notes, Keys.nth(side + Keys.REPRESENTATIVES, index), new Span(from, next.start()))
                    ? index + 1
                    : index;
            from = next.end();
        }
        one(notes, Keys.nth(side + Keys.REPRESENTATIVES, index), new Span(from, all.to()));
    }

    private static boolean one(Notes notes, String path, Span span) {
        String written = notes.manuscript().part(span).strip();
        String plain = ADDRESSED.matcher(written).replaceFirst("").strip();
        Matcher named = NAME_FIRST.matcher(plain);
        if (named.matches()) {
            return put(notes, path, span, named.group(1), named.group(2));
        }
        Matcher function = FUNCTION_FIRST.matcher(plain);
        if (function.matches()) {
            return put(notes, path, span, function.group(2), function.group(1));
        }
        if (ALONE.matcher(plain).matches()) {
            notes.put(path + Keys.NAME, plain, span);
            return true;
        }
        return false;
    }

    private static boolean put(Notes notes, String path, Span span, String name, String function) {
        notes.put(path + Keys.NAME, name.strip(), span);
        notes.put(path + ".function", function.strip(), span);
        return true;
    }
}
