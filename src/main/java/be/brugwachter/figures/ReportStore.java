package be.brugwachter.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Year reports that were made, and figures that were made public, of the party inside whose walls the work runs. */
public interface ReportStore {
    /** Adds a report. */
    void add(Made made);

    /** The last report made of a year. */
    Optional<Made> last(int year);

    /** Makes figures public; false when those of that year are already. */
    boolean publish(UUID id, Published published);

    /** What is public of a year. */
    Optional<Published> published(int year);

    /** Everything that is public, the last year first. */
    List<Published> published();

    /**
     * A year report.
     *
     * @param moment when it was made
     * @param entries how many entries of the book were good then
     * @param waiting how many were not yet in the chain
     * @param flaw what was wrong with the book, in a Dutch sentence
     */
    record Made(UUID id, int year, Instant moment, long entries, int waiting, Optional<String> flaw) {}

    /**
     * Figures for everybody, as they were on that day: they never change.
     *
     * @param json for machines (RFC 8259)
     * @param csv for a spreadsheet
     */
    record Published(int year, Instant moment, String json, String csv) {}
}
