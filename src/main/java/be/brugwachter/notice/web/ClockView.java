package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.protocol.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The 72 hours as a picture: a ring of three days, and how much of it is over. The words say the same.
 *
 * @param arc path of what is over, on a field of 160 by 160
 * @param left big letters in the middle
 * @param words the sentence under it
 */
record ClockView(String arc, String left, String words) {
    private static final double WHOLE = 0.9999;
    private static final int MIDDLE = 80;
    private static final int RADIUS = 60;

    static ClockView of(BreachCase breach, Instant now) {
        Duration over = Duration.between(breach.aware(), now);
        Duration left = BreachCase.TO_TELL.minus(over);
        boolean late = breach.lateAt(now);
        String until = Dates.dutch(breach.deadline());
        double part = Math.clamp((double) over.toSeconds() / BreachCase.TO_TELL.toSeconds(), 0.0001, WHOLE);
        return new ClockView(
                arc(part),
                late ? "om" : left.toHours() + " uur",
                late
                        ? "De 72 uur zijn om sinds " + until + "."
                        : "Nog " + left.toHours() + " van de 72 uur, tot " + until + ".");
    }

    private static String arc(double part) {
        double angle = 2 * Math.PI * part;
        return String.format(
                Locale.ROOT,
                "M%d %dA%d %d 0 %d 1 %.2f %.2f",
                MIDDLE,
                MIDDLE - RADIUS,
                RADIUS,
                RADIUS,
                part > 0.5 ? 1 : 0,
                MIDDLE + RADIUS * Math.sin(angle),
                MIDDLE - RADIUS * Math.cos(angle));
    }
}
