package be.brugwachter.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/**
 * A folder held for one program alone, until it lets go or ends, also when it ends badly. Whoever holds it must keep it: a lock that
 * nothing refers to any more is let go by the garbage collector.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
