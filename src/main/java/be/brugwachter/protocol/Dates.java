package be.brugwachter.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the law of Belgium counts them, and as people read them. */
public final class Dates {
    /** Where the parties are; a day begins and ends there. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private Dates() {}

    /** The day in Brussels at this moment. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(BRUSSELS).toLocalDate();
    }

    /** {@code 1 september 2024}. */
    public static String dutch(LocalDate day) {
        return DUTCH.format(day);
    }
}
