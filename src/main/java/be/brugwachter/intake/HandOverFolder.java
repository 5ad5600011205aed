package be.brugwachter.intake;

import be.brugwachter.trust.SecretFile;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder from which the OCMW's file system takes what is handed over, one beneath it for each party. It is named when the
 * program starts and nowhere else; only its owner enters it (0700). Names of files say nothing.
 *
 * @param path empty when this deployment has none
 */
public record HandOverFolder(Optional<Path> path) {
    /** A random name with an ending of ours, or the draft of such a file. */
    private static final Pattern OURS = Pattern.compile("\\.?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.[a-z]+)?");

    /** Whether files can be laid down. */
    public boolean isThere() {
        return path.isPresent();
    }

    /**
     * Lays a file down.
     *
     * @return its random name
     * @throws IllegalStateException when this deployment has no such folder
     */
    String lay(ExportFormat format, byte[] content) {
        String name = UUID.randomUUID() + "." + format.ending();
        if (!file(name).write(content)) {
            throw new IllegalStateException("A random name in the hand-over folder was taken already.");
        }
        return name;
    }

    /** Takes a file away, if it still lies there. */
    void takeAway(String name) {
        if (isThere()) {
            file(name).destroy();
        }
    }

    /** The names of our own files that lie there since before this moment. What others put there is not ours to touch. */
    List<String> older(Instant moment) {
        Optional<Path> own =
                path.map(folder -> folder.resolve(Walls.party().key())).filter(Files::isDirectory);
        if (own.isEmpty()) {
            return new ArrayList<>();
        }
        try (Stream<Path> all = Files.list(own.get())) {
            return all.filter(file -> isOlder(file, moment))
                    .map(file -> file.getFileName().toString())
                    .filter(OURS.asMatchPredicate())
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(moment);
        } catch (IOException takenMeanwhile) {
            return false;
        }
    }

    private SecretFile file(String name) {
        Path folder = path.orElseThrow(() -> new IllegalStateException("This deployment has no hand-over folder."));
        return new SecretFile(folder.resolve(Walls.party().key()).resolve(name));
    }
}
