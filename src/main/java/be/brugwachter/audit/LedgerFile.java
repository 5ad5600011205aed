package be.brugwachter.audit;

import be.brugwachter.shared.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger: one file per party outside the database, to which every round of the linker is appended and forced to disk. It
 * survives a restored database and says which one-time things were used. Nothing in it is ever changed; closed years are taken off its
 * beginning ({@link LedgerCut}).
 */
public final class LedgerFile {
    private static final int LINE = 4 * 1024;
    private static final int ROUND = 2 * 1024 * 1024;

    private final Path folder;

    public LedgerFile(Path folder) {
        this.folder = folder;
    }

    /** Where the party's ledger is, or will be. */
    public Path path(Party party) {
        return folder.resolve(party.key() + ".jsonl");
    }

    /** The last checkpoint, which closes the last whole round; reads the end of the file only. */
    public Optional<Checkpoint> last(Party party) {
        if (Files.notExists(path(party))) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(path(party), StandardOpenOption.READ)) {
            return lastIn(tail(channel));
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be read.", failed);
        }
    }

    /**
     * Appends the next round and forces it to disk. What a crash left of a round is cut off first: unsigned, it was never
     * committed.
     *
     * @throws IllegalStateException when the file does not end where this round begins
     */
    void append(Party party, Round round) {
        append(party, round, 1);
    }

    /** The same for a file that is written anew: it may begin with any round, for the first years may have been closed. */
    void rewrite(Party party, Round round) {
        append(party, round, round.checkpoint().sequence());
    }

    private void append(Party party, Round round, long first) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    path(party), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                String tail = tail(channel);
                refuseOtherEnd(lastIn(tail).map(last -> last.sequence() + 1).orElse(first), round);
                channel.truncate(channel.size() - tail.length() + endOfLastRound(tail));
                write(channel, round.lines());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be written; the next round tries again.", failed);
        }
    }

    private static void refuseOtherEnd(long expected, Round round) {
        if (round.checkpoint().sequence() != expected) {
            throw new IllegalStateException(
                    "The ledger file does not end where this round begins. It was changed, or belongs to another database;"
                            + " nothing was written to it.");
        }
    }

    /** The whole rounds after this checkpoint, in order. */
    List<Round> roundsAfter(Party party, long sequence) {
        List<Round> rounds = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        try (LedgerLines lines = LedgerLines.of(path(party))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<Checkpoint> checkpoint = Checkpoint.parse(line.get());
                if (checkpoint.isEmpty()) {
                    Link.read(line.get()).ifPresent(links::add);
                    continue;
                }
                if (checkpoint.get().sequence() > sequence) {
                    rounds.add(new Round(links, checkpoint.get()));
                }
                links.clear();
            }
            return rounds;
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be read.", failed);
        }
    }

    /**
     * Destroys the lines before the last checkpoint of these names (closed years), if the file is good.
     *
     * @return the checkpoint with which the file begins now; empty when none of them is in it
     */
    public Optional<Checkpoint> cut(Party party, Collection<UUID> declared) {
        return new LedgerCut(path(party)).before(declared);
    }

    /** Puts the file aside under a name of its own, so that a new one can be written; it is kept. */
    void setAside(Party party) {
        try {
            if (Files.exists(path(party))) {
                Files.move(path(party), folder.resolve(party.key() + "." + UUID.randomUUID() + ".aside"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be put aside.", failed);
        }
    }

    /** The last whole round is nearly always the last line; a crash may have left part of a round behind it. */
    private static String tail(FileChannel channel) throws IOException {
        String line = end(channel, LINE);
        return line.endsWith("\n") && lastIn(line).isPresent() && endOfLastRound(line) == line.length()
                ? line
                : end(channel, ROUND);
    }

    private static String end(FileChannel channel, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size()));
        long from = channel.size() - bytes.capacity();
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // reads until the buffer is full
        }
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Checkpoint> lastIn(String tail) {
        int end = endOfLastRound(tail);
        return end == 0 ? Optional.empty() : Checkpoint.parse(tail.substring(startOfLine(tail, end - 1), end - 1));
    }

    /** Just after the line feed of the last line that is a checkpoint; 0 when there is none. */
    private static int endOfLastRound(String tail) {
        for (int end = tail.lastIndexOf('\n'); end >= 0; end = tail.lastIndexOf('\n', end - 1)) {
            if (Checkpoint.parse(tail.substring(startOfLine(tail, end), end)).isPresent()) {
                return end + 1;
            }
        }
        return 0;
    }

    private static int startOfLine(String text, int end) {
        return text.lastIndexOf('\n', end - 1) + 1;
    }

    private static void write(FileChannel channel, String lines) throws IOException {
        channel.position(channel.size());
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }
}
