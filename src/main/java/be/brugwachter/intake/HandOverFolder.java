package be.brugwachter.intake;

import be.brugwachter.trust.SecretFile;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder from which the OCMW's file system takes what is handed over, one beneath it for each party. It is named when the
 * program starts and nowhere else; only its owner enters it (0700). Names of files say nothing.
 *
 * @param path empty when this deployment has none
 */
public record HandOverFolder(Optional<Path> path) {
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

    private SecretFile file(String name) {
        Path folder = path.orElseThrow(() -> new IllegalStateException("This deployment has no hand-over folder."));
        return new SecretFile(folder.resolve(Walls.party().key()).resolve(name));
    }
}
