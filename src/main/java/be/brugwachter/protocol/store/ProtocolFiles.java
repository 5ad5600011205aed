package be.brugwachter.protocol.store;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolUnreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where protocol files lie: in the program, and in {@code protocols} of the data folder. Each file that ends on {@code .yaml} is one. */
public final class ProtocolFiles {
    private static final String SHIPPED = "classpath*:protocols/*.yaml";

    private final ProtocolReader reader = new ProtocolReader();
    private final List<Protocol> found = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private ProtocolFiles() {}

    /** The shipped protocols alone. */
    public static List<Protocol> shipped() {
        ProtocolFiles files = new ProtocolFiles();
        files.fromProgram();
        return files.found;
    }

    /**
     * The shipped protocols and those of a folder.
     *
     * @param folder may be absent on disk
     * @throws ProtocolUnreadable when a file is wrong, or two files are the same version of the same protocol
     */
    public static List<Protocol> shippedAnd(Path folder) {
        ProtocolFiles files = new ProtocolFiles();
        files.fromProgram();
        files.fromFolder(folder);
        return files.found;
    }

    private void fromProgram() {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                try (InputStream stream = resource.getInputStream()) {
                    add(String.valueOf(resource.getFilename()), stream.readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void fromFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                add(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String file, byte[] bytes) {
        Protocol protocol = reader.read(file, bytes);
        String before = seen.putIfAbsent(protocol.id() + " " + protocol.version(), file);
        if (before != null) {
            throw new ProtocolUnreadable(
                    file,
                    1,
                    "Versie " + protocol.version() + " van dit protocol staat al in " + before
                            + ". Geef dit bestand een hogere versie of een andere id.");
        }
        found.add(protocol);
    }
}
