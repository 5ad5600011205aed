package be.brugwachter.disclosure.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as people here write them. */
final class Days {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H.mm 'uur'")
            .withLocale(Locale.of("nl", "BE"))
            .withZone(ZoneId.of("Europe/Brussels"));

    private Days() {}

    static String write(@Nullable Instant moment) {
        return moment == null ? "nog niet" : MOMENT.format(moment);
    }
}
