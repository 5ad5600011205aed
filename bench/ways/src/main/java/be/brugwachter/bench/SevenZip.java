package be.brugwachter.bench;

import be.brugwachter.parcel.Passphrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** The program 7zz, one process per parcel, its files in memory where the system has such a folder. */
final class SevenZip implements AutoCloseable {
    private final Path folder;
    private final Leftovers.Held held;
    private final SecureRandom random = new SecureRandom();

    SevenZip() {
        try {
            Path memory = Path.of("/dev/shm");
            folder = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "bench-")
                    : Files.createTempDirectory("bench-");
            held = Leftovers.hold(() -> FileSystemUtils.deleteRecursively(folder));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Seals these bytes with a fresh passphrase, names hidden too. */
    void seal(byte[] content, String... flags) throws IOException {
        Path archive = folder.resolve(UUID.randomUUID() + ".7z");
        List<String> command = new ArrayList<>(
                List.of("7zz", "a", "-mhe=on", "-p" + Passphrase.random(random).value(), "-sibrief.txt", "-bd"));
        command.addAll(List.of(flags));
        command.add(archive.toString());
        Shell.run(content, command);
        Files.delete(archive);
    }

    /** What an archive holds. */
    byte[] open(Path archive, String passphrase) throws IOException {
        return Shell.run("7zz", "x", "-so", "-p" + passphrase, archive.toString());
    }

    @Override
    public void close() {
        held.close();
    }
}
