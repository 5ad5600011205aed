package be.brugwachter.accountability;

import be.brugwachter.protocol.FiledDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers that others owe a party. */
public interface OwedAnswers {
    /** Starts a clock. */
    void add(OwedAnswer asked, Filing filing);

    /** Stops it; false when it was stopped before, or never started. */
    boolean answer(UUID id, LocalDate day, @Nullable FiledDocument document, Filing filing);

    /** All of them, the newest first. */
    List<OwedAnswer> all();

    /** What came. */
    Optional<byte[]> document(UUID id);
}
