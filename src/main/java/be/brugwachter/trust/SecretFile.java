package be.brugwachter.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One file that its owner alone may read (0600), in a folder that its owner alone may enter (0700). */
public record SecretFile(Path path) {
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    /**
     * Reads the file; empty when there is none.
     *
     * @throws KeyRefused when others can read the file or enter its folder
     */
    public Optional<byte[]> read() {
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            refuseOthers(folder());
            refuseOthers(path);
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // destroyed between the question and the reading
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the file, on disk before this returns. A hard link puts it in its place, so that of two writers one loses and
     * no key in use is ever overwritten.
     *
     * @return whether this call made it; false when somebody else had
     */
    public boolean write(byte[] content) {
        try {
            makeFolder(folder());
            Path draft = folder().resolve("." + UUID.randomUUID());
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWNER_FILE));
            try {
                overwrite(draft, content);
                Files.createLink(path, draft);
            } catch (FileAlreadyExistsException e) {
                return false;
            } finally {
                Files.delete(draft);
            }
            syncFolder();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overwrites and deletes. What a disk or a snapshot keeps beneath is the administrator's: the manual says so. */
    public void destroy() {
        try {
            byte[] noise = new byte[Math.toIntExact(Files.size(path))];
            new SecureRandom().nextBytes(noise);
            overwrite(path, noise);
            Files.delete(path);
            syncFolder();
        } catch (NoSuchFileException e) {
            return; // another node destroyed it: what we wanted
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder for the owner alone, parents too. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
        refuseOthers(folder);
    }

    private static void overwrite(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void syncFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder(), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void refuseOthers(Path path) throws IOException {
        Set<PosixFilePermission> found = EnumSet.copyOf(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        found.removeAll(OWNER_FOLDER);
        if (Files.isSymbolicLink(path) || !found.isEmpty()) {
            throw new KeyRefused("Anderen kunnen bij de sleutels in " + path
                    + ". Zet de map op 0700 en het bestand op 0600, en ga na wie ze intussen kon lezen.");
        }
    }

    private Path folder() {
        return java.util.Objects.requireNonNull(path.toAbsolutePath().getParent());
    }
}
