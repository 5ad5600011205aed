package be.brugwachter.site.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When a session ends by itself.
 *
 * @param seconds from now
 * @param until the hour in Brussels, as people read it
 */
public record SessionEnd(int seconds, String until) {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH.mm 'uur'", Locale.forLanguageTag("nl-BE"));

    static SessionEnd after(int seconds, Instant now) {
        return new SessionEnd(seconds, HOUR.format(now.plusSeconds(seconds).atZone(ZoneId.of("Europe/Brussels"))));
    }
}
