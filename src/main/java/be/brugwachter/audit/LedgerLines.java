package be.brugwachter.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line as bytes: a line ends with a line feed and with nothing else, or it is no whole line. */
final class LedgerLines implements AutoCloseable {
    private static final int LONGEST = 64 * 1024;

    private final InputStream bytes;

    private LedgerLines(InputStream bytes) {
        this.bytes = bytes;
    }

    static LedgerLines of(Path file) throws IOException {
        return new LedgerLines(new BufferedInputStream(Files.newInputStream(file), LONGEST));
    }

    /**
     * The next line without its line feed; empty after the last. A last line without line feed, and what is far too long, comes
     * as a text that is no line of a ledger.
     */
    Optional<String> next() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int read = bytes.read();
            if (read < 0) {
                return Optional.empty();
            }
            for (; read >= 0 && read != '\n' && line.size() < LONGEST; read = bytes.read()) {
                line.write(read);
            }
            return Optional.of(read == '\n' ? line.toString(StandardCharsets.ISO_8859_1) : "");
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be read.", failed);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
