package be.brugwachter.retention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule of the archives: how long a kind of file stays, and what happens with it then.
 *
 * @param name as protocols name it
 * @param years whole years after the file was closed
 * @param destination what happens with it after those years
 * @param from the first day the rule is valid; empty when that is not known
 * @param until the last day; empty when that is not known
 * @param source where this stands
 */
public record SelectionRule(
        String name,
        int years,
        Destination destination,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String source) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    public SelectionRule {
        boolean turned = from.isPresent() && until.filter(from.get()::isAfter).isPresent();
        if (name.isBlank() || source.isBlank() || years < 1 || turned) {
            throw new IllegalArgumentException("A selection rule has a name, a source, a term and days in order.");
        }
    }

    /** What happens after the term. */
    public enum Destination {
        DESTROY("vernietigen"),
        KEEP("blijvend bewaren");

        private final String dutch;

        Destination(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }

    /** Whether a rule may be used. */
    public enum Validity {
        /** Both days are known, and this day lies between them. */
        VALID,
        /** It is not valid yet. */
        NOT_YET,
        /** It is not valid any more. */
        EXPIRED,
        /** Nobody filled in from when until when. */
        UNKNOWN
    }

    /** Whether it may be used on this day. Only a rule whose days are known may destroy anything. */
    public Validity on(LocalDate day) {
        if (until.filter(day::isAfter).isPresent()) {
            return Validity.EXPIRED;
        }
        if (from.filter(day::isBefore).isPresent()) {
            return Validity.NOT_YET;
        }
        return from.isPresent() && until.isPresent() ? Validity.VALID : Validity.UNKNOWN;
    }

    /** From when until when it is valid, in words. */
    public String period() {
        if (from.isEmpty() && until.isEmpty()) {
            return "geldigheid niet bekend";
        }
        return "geldig van " + words(from) + " tot en met " + words(until);
    }

    private static String words(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("een dag die we niet kennen");
    }
}
