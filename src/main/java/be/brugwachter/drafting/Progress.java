package be.brugwachter.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a draft came, as far as its text says it.
 *
 * @param senderAdvice the day on which the sender's data protection officer advised (recital E)
 * @param receiverAdvice the day on which the receiver's did (recital F)
 * @param signed the day of the signatures
 */
public record Progress(
        @Nullable LocalDate senderAdvice,
        @Nullable LocalDate receiverAdvice,
        @Nullable LocalDate signed) {
    /** Nothing happened yet. */
    public static final Progress NONE = new Progress(null, null, null);
}
