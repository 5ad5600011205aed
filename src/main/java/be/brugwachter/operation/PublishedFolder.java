package be.brugwachter.operation;

import be.brugwachter.publication.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder a website is written into. It is made anew each time, but never over something that is not ours: what a person or another
 * program laid in it later, like a {@code .git}, stays.
 */
final class PublishedFolder {
    private final Path folder;

    PublishedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes these files, and takes away what an earlier publication wrote that is not among them. */
    void write(Map<String, byte[]> files) {
        try {
            for (String old : earlier()) {
                if (!files.containsKey(old)) {
                    remove(folder.resolve(old).normalize());
                }
            }
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new OperationRefused("In de map " + folder + " kan niet geschreven worden. Kies een andere map.", e);
        }
    }

    /** What an earlier publication wrote here, by the list in its marker. */
    private List<String> earlier() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new OperationRefused(folder + " is een bestand en geen map. Kies met --out een map.");
        }
        Path marker = folder.resolve(SiteFolder.MARKER);
        if (Files.exists(marker)) {
            return SiteFolder.written(Files.readString(marker));
        }
        if (!empty(folder)) {
            throw new OperationRefused(
                    "De map " + folder + " is niet leeg en is geen eerdere bekendmaking. Kies met --out een lege map.");
        }
        return List.of();
    }

    /** A file of ours, and the folders that are empty without it. A list that was tampered with leads nowhere else. */
    private void remove(Path old) throws IOException {
        if (!old.startsWith(folder) || !Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.delete(old);
        Path above = old.getParent();
        while (above != null && !above.equals(folder) && empty(above)) {
            Files.delete(above);
            above = above.getParent();
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
