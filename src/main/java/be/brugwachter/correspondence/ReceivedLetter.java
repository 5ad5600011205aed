package be.brugwachter.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came.
 *
 * @param read when an officer said it was read; nothing as long as nobody did
 * @param answered when the document it asked for left
 */
public record ReceivedLetter(
        OfficerLetter letter,
        Instant came,
        @Nullable Instant read,
        @Nullable Instant answered) {
    /** Whether somebody still has to look at it. */
    public boolean unread() {
        return read == null;
    }
}
