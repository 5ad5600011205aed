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
import java.util.List;

/**
 * The ledger: one file per party outside the database, to which every link is appended and forced to disk. It survives a
 * restored database and says which one-time things were used.
 */
public final class LedgerFile {
    private static final int TAIL = 1024;

    private final Path folder;

    public LedgerFile(Path folder) {
        this.folder = folder;
    }

    /** Every whole line of the party's ledger, in order; a last line cut short by a crash is left out. */
    public List<Link> read(Party party) {
        Path file = file(party);
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Link::parse)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be read.", failed);
        }
    }

    /** Appends the links that the file does not hold yet, and forces them to disk. */
    public void append(Party party, List<Link> links) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    file(party), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                String tail = tail(channel);
                long whole = channel.size() - (tail.length() - tail.lastIndexOf('\n') - 1);
                long last = lastPosition(tail);
                StringBuilder lines = new StringBuilder();
                links.stream()
                        .filter(link -> link.position() > last)
                        .forEach(link -> lines.append(link.line()).append('\n'));
                write(channel, whole, lines.toString());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be written; the next round tries again.", failed);
        }
    }

    /** The position of the last whole line, 0 for an empty ledger; reads the end of the file only. */
    public long last(Party party) {
        if (Files.notExists(file(party))) {
            return 0;
        }
        try (FileChannel channel = FileChannel.open(file(party), StandardOpenOption.READ)) {
            return lastPosition(tail(channel));
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be read.", failed);
        }
    }

    private static String tail(FileChannel channel) throws IOException {
        ByteBuffer end = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
        channel.read(end, channel.size() - end.capacity());
        return new String(end.array(), StandardCharsets.US_ASCII);
    }

    private static long lastPosition(String tail) {
        int end = tail.lastIndexOf('\n');
        return end < 0
                ? 0
                : Link.parse(tail.substring(tail.lastIndexOf('\n', end - 1) + 1, end))
                        .position();
    }

    private static void write(FileChannel channel, long from, String lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        channel.truncate(from);
        channel.position(from);
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private Path file(Party party) {
        return folder.resolve(party.key() + ".ledger");
    }
}
