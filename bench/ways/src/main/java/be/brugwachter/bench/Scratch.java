package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A folder on the real disk, gone afterwards. */
final class Scratch implements AutoCloseable {
    private static final int DEEP_ENOUGH = 6;
    private static final long PATIENCE_SECONDS = 10;

    private final Path folder;
    private final Leftovers.Held held;

    Scratch() throws IOException {
        folder = Files.createTempDirectory("bench-");
        held = Leftovers.hold(this::clear);
    }

    /** A place in it where nothing is yet. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** A folder in it, made if need be. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(path(name));
    }

    private void clear() throws Exception {
        for (Path pid : databases()) {
            stop(pid);
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /** PostgreSQL outlives a program that was killed: where one still works, this file says its number. */
    private List<Path> databases() throws IOException {
        try (Stream<Path> files = Files.find(folder, DEEP_ENOUGH, (file, about) -> file.endsWith("postmaster.pid"))) {
            return files.toList();
        }
    }

    /** Its data go next, so it need not write anything any more. */
    private static void stop(Path pid) throws Exception {
        long number = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        Path command = Path.of("/proc", Long.toString(number), "cmdline");
        if (Files.exists(command)
                && Files.readString(command).contains(pid.getParent().toString())) {
            var server = ProcessHandle.of(number).orElseThrow();
            Shell.run("kill", "-QUIT", Long.toString(number));
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        held.close();
    }
}
