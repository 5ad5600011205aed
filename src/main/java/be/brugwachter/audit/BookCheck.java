package be.brugwachter.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the database's book with the rules of the ledger, and lays the ledger file beside it line by line. */
final class BookCheck {
    private final BookStore store;
    private final LedgerCheck check = new LedgerCheck(List.of());

    BookCheck(BookStore store) {
        this.store = store;
    }

    Optional<Flaw> run(Path file) {
        try (LedgerLines lines = Files.exists(file) ? LedgerLines.of(file) : null) {
            Optional<Round> round = first(file);
            while (round.isPresent()) {
                Optional<Flaw> flaw = check(round.get(), lines);
                if (flaw.isPresent()) {
                    return flaw;
                }
                round = store.round(round.get().checkpoint().sequence() + 1);
            }
            return end(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be read.", failed);
        }
    }

    /**
     * Where the file begins when years were closed: a database put back from an older copy holds them until the next start. Else
     * where the database does.
     */
    private Optional<Round> first(Path file) throws IOException {
        Optional<Checkpoint> opening = Optional.empty();
        try (LedgerLines lines = Files.exists(file) ? LedgerLines.of(file) : null) {
            opening = lines == null ? opening : lines.next().flatMap(Checkpoint::parse);
        }
        return opening.filter(point -> store.closed(BookTerm.nameOf(point.line())))
                .flatMap(point -> store.round(point.sequence()))
                .map(round -> new Round(List.of(), round.checkpoint()))
                .or(() -> store.round(Math.max(1, store.firstSequence())));
    }

    private Optional<Flaw> check(Round round, @Nullable LedgerLines file) {
        for (String line : round.lines().lines().toList()) {
            Optional<Flaw> flaw = check.next(line).or(() -> differs(line, file));
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    /** A round is in the file before it is in the database: a file that is shorter was cut. */
    private Optional<Flaw> differs(String line, @Nullable LedgerLines file) {
        boolean same = file != null && file.next().map(line::equals).orElse(false);
        return same ? Optional.empty() : Optional.of(new Flaw(check.lines(), Flaw.Kind.DATABASE));
    }

    private Optional<Flaw> end(@Nullable LedgerLines file) {
        boolean longer = file != null && file.next().isPresent();
        if (longer) {
            return Optional.of(new Flaw(check.lines() + 1, Flaw.Kind.DATABASE));
        }
        return check.lines() == 0 ? Optional.empty() : check.end();
    }

    long entries() {
        return check.entries();
    }
}
