package be.brugwachter.correction;

import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * At the receiver: a flaw that was reported to the sender of the parcel.
 *
 * @param moment when it was reported
 * @param answer what the sender answered, once it did
 */
public record ReportedFlaw(UUID id, Party sender, Flawed flawed, Instant moment, Optional<Answer> answer) {
    /** An answer of the sender. */
    public record Answer(Measure measure, Instant moment) {}
}
