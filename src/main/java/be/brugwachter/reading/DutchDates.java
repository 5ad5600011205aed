package be.brugwachter.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days however people write them: {@code 01/09/2024}, {@code 1.9.2024}, {@code 2024-09-01}, {@code 1 sept. 2024}, {@code 1ste maart 2024}. */
final class DutchDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String MONTH =
            "(?:januari|jan|februari|febr?|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept?|oktober|okt|november|nov|december|dec)";

    /** A day as a piece of a pattern. */
    static final String DAY =
            "(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})(?!\\d)"
                    + "|(?:\\d{1,2}|eerste|één)(?: ?(?:ste|de|e|sten))?(?: dag van)?[ -]?" + MONTH + "\\.?[ -]\\d{4})";

    private static final Pattern ANY = Pattern.compile("(?iu)(?<![\\d./-])" + DAY + "(?![\\d/-])");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(\\d{1,2}|eerste|één)\\D*?(" + MONTH + ")\\.?[ -](\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\D+(\\d{1,2})\\D+(\\d{2,4})");
    private static final Pattern OF_A_LAW = Pattern.compile(
            "(?isu).*(?:decreet|wet|besluit|verordening|codex|koninklijk besluit|regering)(?: op [^,.;]{1,30}| betreffende [^,.;]{1,40})?,? (?:van|dd\\.?) $");

    /** A day with its place. */
    record Dated(LocalDate day, Span span) {}

    private DutchDates() {}

    /** All days in a stretch that are not the name of a law. */
    static List<Dated> in(String text, Span within) {
        List<Dated> days = new ArrayList<>();
        Matcher matcher = ANY.matcher(text).region(within.from(), within.to());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 80), matcher.start());
            Span span = new Span(matcher.start(), matcher.end());
            if (!OF_A_LAW.matcher(before).matches()) {
                parse(matcher.group()).ifPresent(day -> days.add(new Dated(day, span)));
            }
        }
        return days;
    }

    /** The day that is written, if it is one of the calendar. */
    static Optional<LocalDate> parse(String written) {
        Matcher named = NAMED.matcher(written);
        try {
            if (named.find()) {
                int day = Character.isDigit(named.group(1).charAt(0)) ? Integer.parseInt(named.group(1)) : 1;
                return Optional.of(LocalDate.of(Integer.parseInt(named.group(3)), month(named.group(2)), day));
            }
            Matcher numbers = NUMBERS.matcher(written);
            return numbers.find() ? Optional.of(numbers(numbers)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate numbers(MatchResult parts) {
        int first = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int last = Integer.parseInt(parts.group(3));
        if (parts.group(1).length() == 4) {
            return LocalDate.of(first, month, last);
        }
        return LocalDate.of(last < 100 ? 2000 + last : last, month, first);
    }

    private static int month(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.startsWith("maa") || word.startsWith("mrt")) {
            return 3;
        }
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }
}
