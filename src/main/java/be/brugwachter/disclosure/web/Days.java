package be.brugwachter.disclosure.web;

import be.brugwachter.protocol.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments as people here write them. */
final class Days {
    private Days() {}

    static String write(@Nullable Instant moment) {
        return moment == null ? "nog niet" : Dates.dutch(moment);
    }
}
