package be.brugwachter.operation;

import be.brugwachter.trust.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A demo folder as it is after its first start, laid once for all tests of a JVM. Laying takes two dozen passwords, two sheets and a
 * mail back and forth; each test that wants a house gets a copy of folder and database, as after a stop and a start.
 */
final class LaidDemo {
    private static final Path FOLDER = emptyFolder();
    private static final TestDatabase DATABASE = lay();

    private LaidDemo() {}

    /** Copies the folder to an empty place, and gives the database that belongs to it. */
    static TestDatabase copyTo(Path folder) {
        for (Path from : files()) {
            Path to = folder.resolve(FOLDER.relativize(from));
            try {
                if (!from.equals(FOLDER) || Files.notExists(to)) {
                    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return DATABASE.copy();
    }

    private static TestDatabase lay() {
        try (TestHouse house = TestHouse.open(FOLDER, Map.of())) {
            return house.database();
        }
    }

    private static Path emptyFolder() {
        try {
            Path folder = Files.createTempDirectory("brugwachter-demo-");
            Runtime.getRuntime().addShutdownHook(new Thread(LaidDemo::delete, "delete the laid demo"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete() {
        files().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(path -> path.toFile().delete());
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
