package be.brugwachter.protocol;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A length of time the parties chose where the text gives no number.
 *
 * @param article the place whose words it fills in
 * @param amount how many
 * @param unit of what
 * @param choice what the parties choose by it, in our words
 */
public record Term(String article, int amount, Unit unit, String choice) {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** The moment from which this term has passed at the given moment: what began before it is over its time. */
    public Instant before(Instant moment) {
        ZonedDateTime now = moment.atZone(BRUSSELS);
        return switch (unit) {
            case HOURS -> moment.minus(amount, ChronoUnit.HOURS);
            case DAYS -> now.minusDays(amount).toInstant();
            case WORKING_DAYS -> workingDays(now, -1).toInstant();
            case MONTHS -> now.minusMonths(amount).toInstant();
            case YEARS -> now.minusYears(amount).toInstant();
        };
    }

    /** The moment at which what began at the given moment is over its time. */
    public Instant after(Instant moment) {
        ZonedDateTime now = moment.atZone(BRUSSELS);
        return switch (unit) {
            case HOURS -> moment.plus(amount, ChronoUnit.HOURS);
            case DAYS -> now.plusDays(amount).toInstant();
            case WORKING_DAYS -> workingDays(now, 1).toInstant();
            case MONTHS -> now.plusMonths(amount).toInstant();
            case YEARS -> now.plusYears(amount).toInstant();
        };
    }

    private ZonedDateTime workingDays(ZonedDateTime now, int step) {
        ZonedDateTime day = now;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(step);
            if (WorkingDays.isWorkingDay(day.toLocalDate())) {
                counted++;
            }
        }
        return day;
    }

    /** As people read it: {@code 5 werkdagen}. */
    public String dutch() {
        return amount + " " + (amount == 1 ? unit.one : unit.many);
    }

    /** Units of time; a working day is no Saturday, Sunday or Belgian public holiday. */
    public enum Unit {
        HOURS("uur", "uur"),
        DAYS("dag", "dagen"),
        WORKING_DAYS("werkdag", "werkdagen"),
        MONTHS("maand", "maanden"),
        YEARS("jaar", "jaar");

        private final String one;
        private final String many;

        Unit(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }
}
