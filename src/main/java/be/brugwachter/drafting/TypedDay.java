package be.brugwachter.drafting;

import java.time.LocalDate;
import java.util.Optional;

/** A day as people type it. */
public final class TypedDay {
    private TypedDay() {}

    /** {@code 1/9/2026} or {@code 2026-09-01}; nothing when it is no day of the calendar. */
    public static Optional<LocalDate> read(String written) {
        return Optional.ofNullable(TypedFields.read(written.strip()));
    }
}
