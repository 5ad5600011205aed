package be.brugwachter.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as the law of Belgium counts them, and as people read them. */
public final class Dates {
    /** Where the parties are; a day begins and ends there. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private static final List<DateTimeFormatter> TYPED = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, H.mm 'uur'", Locale.forLanguageTag("nl-BE"))
            .withZone(BRUSSELS);

    private Dates() {}

    /** The day in Brussels at this moment. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(BRUSSELS).toLocalDate();
    }

    /** How many working days there are after this day, up to and including that one; none when it is over. */
    public static int workingDays(LocalDate from, LocalDate until) {
        return (int) from.plusDays(1)
                .datesUntil(until.isBefore(from) ? from.plusDays(1) : until.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    /** {@code 1 september 2024, 10.12 uur}, in Brussels. */
    public static String dutch(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code 1 september 2024}. */
    public static String dutch(LocalDate day) {
        return DUTCH.format(day);
    }

    /** Reads a day as browsers send it ({@code 2026-11-21}) and as people type it ({@code 21/11/2026}, {@code 21-11-2026}, {@code 21.11.2026}). */
    public static Optional<LocalDate> read(String typed) {
        return TYPED.stream()
                .flatMap(form -> parsed(typed.strip(), form).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException no) {
            return Optional.empty();
        }
    }
}
