package be.brugwachter.calendar.web;

import be.brugwachter.shared.Due;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The things of one month, or of today.
 *
 * @param name of the month, or the word for today
 * @param now whether these should be done now
 * @param lines the things, in order
 */
record Month(String name, boolean now, List<Line> lines) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);

    static List<Month> of(List<Due> dues, LocalDate today) {
        List<Month> months = new ArrayList<>();
        List<Line> now =
                lines(dues.stream().filter(due -> !due.day().isAfter(today)).toList());
        if (!now.isEmpty()) {
            months.add(new Month("Vandaag", true, now));
        }
        Map<YearMonth, List<Due>> later = dues.stream()
                .filter(due -> due.day().isAfter(today))
                .collect(Collectors.groupingBy(due -> YearMonth.from(due.day()), TreeMap::new, Collectors.toList()));
        later.forEach((month, of) -> months.add(new Month(capital(MONTH.format(month)), false, lines(of))));
        return months;
    }

    private static List<Line> lines(List<Due> dues) {
        return dues.stream()
                .map(due -> new Line(capital(DAY.format(due.day())), due.text(), due.link()))
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(DUTCH) + word.substring(1);
    }

    /**
     * One thing.
     *
     * @param day in words
     * @param text what
     * @param link where it is done
     */
    record Line(String day, String text, String link) {}
}
