package be.brugwachter.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** Unpacks the PostgreSQL that travels with us into a folder of our own, never into one that others can write. */
final class PostgresBinaries {
    /** Version of the archive in {@code pom.xml}; a new one is unpacked beside the old. */
    private static final String VERSION = "15.15.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String OWNER_ALONE = "rwx------";

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; unpacked when it is not there whole. */
    static Path unpack(Path folder) throws IOException {
        Path whole = folder.resolve("postgres-" + VERSION);
        if (Files.exists(whole)) {
            return whole;
        }
        Path draft = Files.createTempDirectory(
                folder,
                "unpacking-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE)));
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new OperationRefused("Voor dit soort machine brengen we geen PostgreSQL mee. "
                        + "Gebruik --database-url met een eigen PostgreSQL.");
            }
            extract(packed, draft);
            Files.move(draft, whole);
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
        return whole;
    }

    private static void extract(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("An entry of the PostgreSQL archive points outside it.");
                }
                place(tar, entry, target);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? OWNER_ALONE : "rw-------"));
        }
    }
}
