package be.brugwachter.accountability;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the other party owes an answer for, with its clock.
 *
 * @param askedAt when the clock began
 * @param dueAt when the working term is over
 * @param answeredOn the day the answer came; nothing as long as the clock runs
 * @param document the file that came, for evidence
 */
public record OwedAnswer(
        UUID id,
        ProtocolId protocol,
        Kind kind,
        Instant askedAt,
        Instant dueAt,
        @Nullable LocalDate answeredOn,
        @Nullable DocumentMark document) {

    /** Whether the clock still runs. */
    public boolean open() {
        return answeredOn == null;
    }

    /** Whether it is open and over its time. */
    public boolean late(Instant now) {
        return open() && now.isAfter(dueAt);
    }

    /** The last day of the term, in Brussels. */
    public LocalDate lastDay() {
        return Dates.day(dueAt);
    }

    /** The kinds. */
    public enum Kind {
        /** The other party got a new list of processors and says that it did. */
        PROCESSORS,
        /** The receiver shows its measures. */
        EVIDENCE
    }
}
