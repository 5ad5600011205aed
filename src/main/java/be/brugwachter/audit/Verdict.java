package be.brugwachter.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger says about itself.
 *
 * @param flaw the first line that is wrong, if any
 * @param entries how many entries were found good
 * @param checkpoints how many checkpoints were found good
 */
public record Verdict(Optional<Flaw> flaw, long entries, long checkpoints) {
    /** Checks a file up to this checkpoint of its own and no further. */
    static Optional<Flaw> until(Path file, Checkpoint last, @Nullable Checkpoint known) throws IOException {
        LedgerCheck check = new LedgerCheck(known == null ? List.of() : List.of(known));
        try (LedgerLines lines = LedgerLines.of(file)) {
            Optional<Flaw> flaw = Optional.empty();
            for (var line = lines.next(); flaw.isEmpty() && line.isPresent(); line = lines.next()) {
                flaw = check.next(line.get());
                if (line.get().equals(last.line())) {
                    return flaw;
                }
            }
            return flaw.or(check::end);
        }
    }

    /**
     * Checks a file by itself, in one pass.
     *
     * @param known checkpoints of this book that somebody kept elsewhere
     * @throws IOException when the file cannot be read
     */
    public static Verdict on(Path file, Collection<Checkpoint> known) throws IOException {
        LedgerCheck check = new LedgerCheck(known);
        try (LedgerLines lines = LedgerLines.of(file)) {
            Optional<Flaw> flaw = Optional.empty();
            for (var line = lines.next(); flaw.isEmpty() && line.isPresent(); line = lines.next()) {
                flaw = check.next(line.get());
            }
            return new Verdict(flaw.or(check::end), check.entries(), check.checkpoints());
        }
    }
}
