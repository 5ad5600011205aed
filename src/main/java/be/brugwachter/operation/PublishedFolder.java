package be.brugwachter.operation;

import be.brugwachter.publication.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder a website is written into. It is made anew each time, but never over something that is not ours. */
final class PublishedFolder {
    private final Path folder;

    PublishedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes these files, and takes away what an earlier publication left that is not among them. */
    void write(Map<String, byte[]> files) {
        try {
            List<Path> before = earlier();
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            for (Path old : before) {
                remove(old, files);
            }
        } catch (IOException e) {
            throw new OperationRefused("In de map " + folder + " kan niet geschreven worden. Kies een andere map.", e);
        }
    }

    /** What stands there now, deepest first. */
    private List<Path> earlier() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new OperationRefused(folder + " is een bestand en geen map. Kies met --out een map.");
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (!all.isEmpty() && Files.notExists(folder.resolve(SiteFolder.MARKER))) {
                throw new OperationRefused("De map " + folder
                        + " is niet leeg en is geen eerdere bekendmaking. Kies met --out een lege map.");
            }
            return all;
        }
    }

    private void remove(Path old, Map<String, byte[]> files) throws IOException {
        String name = folder.relativize(old).toString().replace('\\', '/');
        boolean kept = Files.isDirectory(old)
                ? files.keySet().stream().anyMatch(each -> each.startsWith(name + "/"))
                : files.containsKey(name);
        if (!kept) {
            Files.delete(old);
        }
    }
}
