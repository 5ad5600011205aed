package be.brugwachter.rights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them, in Brussels. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private Days() {}

    static String write(LocalDate day) {
        return DAY.format(day);
    }

    static String write(Instant moment) {
        return write(LocalDate.ofInstant(moment, ZoneId.of("Europe/Brussels")));
    }
}
