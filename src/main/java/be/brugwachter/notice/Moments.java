package be.brugwachter.notice;

import be.brugwachter.protocol.Dates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people here write them. */
public final class Moments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H.mm 'uur'")
            .withLocale(Locale.of("nl", "BE"))
            .withZone(Dates.BRUSSELS);

    private Moments() {}

    /** {@code 21 november 2026, 10.12 uur}. */
    public static String dutch(Instant moment) {
        return MOMENT.format(moment);
    }
}
