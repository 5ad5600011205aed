package be.brugwachter.operation;

import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.reading.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes the files a person names on the command line; what goes wrong is said in Dutch. */
final class GivenFiles {
    private static final int LONGEST = 1024 * 1024;
    private static final Pattern PASSPHRASE = Pattern.compile("(?<![\\w-])\\w{4}(-\\w{4}){3}(?![\\w-])");

    private GivenFiles() {}

    static byte[] read(Path file) {
        return read(file, LONGEST);
    }

    /** A document may be longer than a parcel. */
    static byte[] document(Path file) {
        return read(file, DocumentReader.LARGEST);
    }

    private static byte[] read(Path file, int longest) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(longest + 1);
            if (read.length > longest) {
                throw new OperationRefused("Het bestand " + file + " is te groot: dit is er geen van ons.");
            }
            return read;
        } catch (IOException e) {
            throw new OperationRefused("Het bestand " + file + " kan niet gelezen worden. Kijk de naam na.", e);
        }
    }

    static String text(Path file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    /** The one passphrase in a file; words around it, as on a torn-off line, do no harm. */
    static Passphrase passphrase(Path file) {
        String text = text(file);
        Set<String> found =
                PASSPHRASE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        String only = found.size() == 1 ? found.iterator().next() : text;
        return Passphrase.parse(only)
                .orElseThrow(
                        () -> new OperationRefused(
                                "In " + file
                                        + " staat niet precies een wachtzin. Ze heeft vier groepen van vier tekens, met streepjes ertussen."));
    }

    static PinnedKey peerKey(Path file) {
        return key(
                file, PinnedKey::fromPem, "In " + file + " staat geen publieke sleutel (PEM, P-256) van de afzender.");
    }

    static SigningKey signingKey(Path file) {
        return key(file, SigningKey::fromPem, "In " + file + " staat geen sleutel met certificaat (PEM, P-256).");
    }

    private static <K> K key(Path file, Function<String, K> reader, String otherwise) {
        try {
            return reader.apply(text(file));
        } catch (IllegalArgumentException e) {
            throw new OperationRefused(otherwise, e);
        }
    }

    /** Writes a new file that its owner alone can read; never over another. */
    static Path write(Path folder, String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, owner);
            return Files.write(file, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new OperationRefused(
                    "Het bestand " + file + " kan niet geschreven worden, of het bestaat al. Kies een andere map.", e);
        }
    }
}
