package be.brugwachter.operation;

import be.brugwachter.disclosure.ReceivedParcel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The mails that the demo's own mail server keeps on disk, as whoever reads those mailboxes finds them. */
final class DemoMail {
    private final Path folder;

    DemoMail(Path folder) {
        this.folder = folder;
    }

    /** The mail that carries this parcel. */
    Optional<byte[]> eml(UUID id) {
        return files().stream()
                .map(DemoMail::bytes)
                .filter(mail -> ReceivedParcel.inMail(mail)
                        .filter(parcel -> parcel.named().equals(id))
                        .isPresent())
                .findFirst();
    }

    /** The mail that carries this parcel; the house's own courier may be carrying it at this very moment. */
    byte[] arrived(UUID parcel) {
        for (int i = 0; i < 300; i++) {
            Optional<byte[]> found = eml(parcel);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(200_000_000L);
        }
        throw new IllegalStateException("The demo's mail did not arrive.");
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The mails of the demo cannot be read.", failed);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("A mail of the demo cannot be read.", failed);
        }
    }
}
