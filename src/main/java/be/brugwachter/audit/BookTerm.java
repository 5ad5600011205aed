package be.brugwachter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * How long the book keeps a year, counted from the end of that year (docs/decisions/0017). The one place of the number.
 *
 * @param years whole years; never fewer than {@link #FEWEST}, for a client file itself is kept that long (art. 3)
 */
public record BookTerm(int years) {
    /** As long as a client file after its closing. */
    public static final int FEWEST = 10;

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    public BookTerm {
        if (years < FEWEST) {
            throw new IllegalArgumentException("The book of a year is kept for ten years at least.");
        }
    }

    /** Everything before this moment may go. */
    Instant edge(Instant now) {
        int year = LocalDate.ofInstant(now, BRUSSELS).getYear() - years;
        return LocalDate.of(year, 1, 1).atStartOfDay(BRUSSELS).toInstant();
    }

    /** The name under which the book says which checkpoint stays: the first half of the SHA-256 of its line, as a UUID. */
    static UUID nameOf(String checkpointLine) {
        String hash = Chain.sha256(checkpointLine);
        return UUID.fromString(hash.substring(0, 32).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
