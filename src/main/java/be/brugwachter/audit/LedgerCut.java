package be.brugwachter.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes closed years off the beginning of a ledger file: the checkpoint that stays becomes its first line. */
final class LedgerCut {
    private final Path file;

    LedgerCut(Path file) {
        this.file = file;
    }

    /** Cuts before the last checkpoint of these names; that checkpoint, also when it was cut there before. */
    Optional<Checkpoint> before(Collection<UUID> declared) {
        try {
            Optional<Checkpoint> stays =
                    Files.exists(file) && Verdict.on(file, List.of()).flaw().isEmpty()
                            ? last(declared)
                            : Optional.empty();
            if (stays.isPresent() && !first().equals(stays.map(Checkpoint::line))) {
                write(stays.get().line());
            }
            return stays;
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The ledger file cannot be read or written; its old years are still there.", failed);
        }
    }

    private Optional<String> first() throws IOException {
        try (LedgerLines lines = LedgerLines.of(file)) {
            return lines.next();
        }
    }

    private Optional<Checkpoint> last(Collection<UUID> declared) throws IOException {
        Optional<Checkpoint> found = Optional.empty();
        try (LedgerLines lines = LedgerLines.of(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (Checkpoint.parse(line.get()).isPresent() && declared.contains(BookTerm.nameOf(line.get()))) {
                    found = Checkpoint.parse(line.get());
                }
            }
        }
        return found;
    }

    /** Beside it, forced to disk, and then in its place: a fall leaves the one or the other, whole. */
    private void write(String first) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (LedgerLines lines = LedgerLines.of(file);
                BufferedWriter writer = Files.newBufferedWriter(beside, StandardCharsets.US_ASCII)) {
            boolean stays = false;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                stays = stays || line.get().equals(first);
                if (stays) {
                    writer.write(line.get());
                    writer.write('\n');
                }
            }
        }
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
