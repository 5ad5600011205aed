package be.brugwachter.drafting;

import java.util.UUID;

/** What came of recording a step. */
public sealed interface Recorded {
    /** It is recorded. */
    record Done(UUID step) implements Recorded {}

    /** It is not, for this reason: one Dutch sentence with what to do. */
    record Refused(String sentence) implements Recorded {}
}
