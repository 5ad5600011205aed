package be.brugwachter.protocol.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days as people type them. */
final class Days {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private Days() {}

    /** Reads {@code 2026-11-21} (as browsers send it), {@code 21/11/2026} and {@code 21-11-2026}. */
    static Optional<LocalDate> read(String typed) {
        return FORMS.stream()
                .flatMap(form -> parsed(typed.strip(), form).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException no) {
            return Optional.empty();
        }
    }
}
