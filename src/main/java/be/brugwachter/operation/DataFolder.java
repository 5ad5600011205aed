package be.brugwachter.operation;

import be.brugwachter.trust.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder of one deployment: its database, keys, ledger and, in a demo, its mails. Whether it is for exercise or for real
 * is decided when it is made, and never after.
 *
 * @param path the folder, for its owner alone (0700)
 * @param kind for exercise or for real
 */
record DataFolder(Path path, Kind kind) {
    private static final String MARKER = "brugwachter.folder";

    /** What the folder is for. */
    enum Kind {
        /** Invented people, built-in mail server, this machine only. */
        DEMO,
        /** Real families. */
        REAL
    }

    /** Where the data lie when nobody says otherwise: {@code $XDG_DATA_HOME/brugwachter}, else {@code ~/.local/share/brugwachter}. */
    static Path usual() {
        return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve("brugwachter");
    }

    /**
     * The folder at this place; empty when there is none yet.
     *
     * @throws OperationRefused when the place holds something that is not ours
     */
    static Optional<DataFolder> find(Path path) {
        SecretFile marker = new SecretFile(path.resolve(MARKER));
        Optional<DataFolder> found = marker.read()
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .map(kind -> new DataFolder(path.toAbsolutePath().normalize(), parse(kind)));
        if (found.isEmpty() && !isEmpty(path)) {
            throw new OperationRefused("De map " + path + " is niet leeg en is geen map van Brugwachter. "
                    + "Kies met --data een andere map.");
        }
        return found;
    }

    /** Makes a folder at an empty place. */
    static DataFolder make(Path path, Kind kind) {
        boolean made = new SecretFile(path.resolve(MARKER)).write((kind + "\n").getBytes(StandardCharsets.US_ASCII));
        DataFolder folder = find(path).orElseThrow();
        if (!made || folder.kind() != kind) {
            throw new OperationRefused("Iemand anders maakte deze map net aan. Probeer opnieuw.");
        }
        return folder;
    }

    private static Kind parse(String kind) {
        try {
            return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new OperationRefused("Het bestand " + MARKER + " is beschadigd. Zet het terug uit een kopie.", e);
        }
    }

    private static boolean isEmpty(Path path) {
        if (Files.notExists(path)) {
            return true;
        }
        try (var inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new OperationRefused("De map " + path + " kan niet gelezen worden.", e);
        }
    }

    boolean isDemo() {
        return kind == Kind.DEMO;
    }

    Path database() {
        return path.resolve("database");
    }

    Path masterKey() {
        return path.resolve("keys").resolve("master.json");
    }

    /** Apart from the master key: copies of it are kept no longer than the backup horizon. */
    Path epochs() {
        return path.resolve("epochs");
    }

    /** Whether keys that the master key wraps lie here, or a secret of the deployment. */
    boolean holdsWrappedKeys() {
        return !isEmpty(epochs()) || Files.exists(mailbox());
    }

    /** The sign-in of the mailbox, encrypted. */
    Path mailbox() {
        return path.resolve("mailbox").resolve("login");
    }

    /** Protocols of this deployment's own, beside those that come with the program. */
    Path protocols() {
        return path.resolve("protocols");
    }

    /** Selection rules of this deployment's own: they outweigh those that come with the program. */
    Path selectionRules() {
        return path.resolve("selection-rules");
    }

    Path ledger() {
        return path.resolve("ledger");
    }

    Path mail() {
        return path.resolve("mail");
    }

    /** Takes the folder for this program alone. */
    FolderLock lock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw busy(null);
            }
            return new FolderLock(channel);
        } catch (OverlappingFileLockException e) {
            throw busy(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OperationRefused busy(@org.jspecify.annotations.Nullable Throwable cause) {
        return new OperationRefused(
                "Er draait al een Brugwachter op " + path + ". Stop die eerst, of kies een andere map met --data.",
                cause);
    }
}
