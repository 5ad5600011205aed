package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder on the real disk, gone afterwards. */
final class Scratch implements AutoCloseable {
    private final Path folder;

    Scratch() throws IOException {
        folder = Files.createTempDirectory("bench-");
    }

    /** A place in it where nothing is yet. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** A folder in it, made if need be. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(path(name));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
