package be.brugwachter.notice.web;

import be.brugwachter.protocol.Dates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days and hours as people type them, in Brussels. */
final class Typed {
    private Typed() {}

    /** A day with an hour as {@code 9.30}, {@code 09:30} or {@code 9u30}; no hour means the beginning of the day. */
    static Optional<Instant> moment(String day, String hour) {
        return Dates.read(day)
                .flatMap(date -> time(hour)
                        .map(time -> date.atTime(time).atZone(Dates.BRUSSELS).toInstant()));
    }

    /** The end of a stretch of time: no hour means the whole day counts, and an end that is still to come is now. */
    static Optional<Instant> end(String day, String hour, Instant now) {
        Optional<Instant> end = hour.isBlank()
                ? Dates.read(day)
                        .map(date ->
                                date.plusDays(1).atStartOfDay(Dates.BRUSSELS).toInstant())
                : moment(day, hour);
        return end.map(at -> at.isAfter(now) ? now : at);
    }

    private static Optional<LocalTime> time(String typed) {
        String plain = typed.strip().replace('.', ':').replace('u', ':');
        if (plain.isEmpty()) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        try {
            return Optional.of(LocalTime.parse(plain, DateTimeFormatter.ofPattern("H:mm")));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }
}
