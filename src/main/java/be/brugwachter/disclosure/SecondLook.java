package be.brugwachter.disclosure;

import be.brugwachter.clause.Clause;
import java.util.List;
import java.util.UUID;

/**
 * Decides once more, on fresh facts, whether a parcel may leave. Asked in the very transaction that commits "attempt started",
 * so that a withdrawal either comes before it and is seen, or waits for it and knows that it came too late.
 */
@FunctionalInterface
public interface SecondLook {
    /** About which kind of parcel. */
    default ParcelKind of() {
        return ParcelKind.REFERRAL;
    }

    /**
     * Why the parcel of this subject may not leave now.
     *
     * @param subject what the parcel was sent for
     * @return every ground; none when it may leave
     */
    List<Clause> grounds(UUID subject);
}
