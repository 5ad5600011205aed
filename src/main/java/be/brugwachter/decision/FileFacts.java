package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the OCMW knows of a client who was referred to it, before it passes anything on. Days are days in Brussels.
 *
 * @param detailsHere whether the data are still here: not erased, not handed over to another file system
 * @param contacted whether somebody reached the client
 * @param contactOn the day of the first contact
 * @param takenBack whether the sender took its parcel back, because the client withdrew or it came to the wrong OCMW
 * @param stoppedForMisuse whether the protocol under which the client came was ended for misuse
 * @param residence where the client lives, as NIS code of five digits
 * @param received which data came in
 */
public record FileFacts(
        @Nullable Boolean detailsHere,
        @Nullable Boolean contacted,
        @Nullable LocalDate contactOn,
        @Nullable Boolean takenBack,
        @Nullable Boolean stoppedForMisuse,
        @Nullable String residence,
        @Nullable Set<DataItem> received) {
    public FileFacts {
        received = received == null ? null : Set.copyOf(received);
    }
}
