package be.brugwachter.operation;

import be.brugwachter.family.TermSheet;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolTexts;
import be.brugwachter.reading.DocumentReader;
import be.brugwachter.reading.Family;
import be.brugwachter.reading.Keys;
import be.brugwachter.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A protocol as a person names it on the command line: a file of any kind, or one that comes with the program. */
final class GivenProtocols {
    private static final Pattern REGISTER = Pattern.compile("(?m)^\\s*\\{?\\s*\"?format\"?\\s*:");

    private GivenProtocols() {}

    static TermSheet terms(String given) {
        Path path = Path.of(given);
        if (!Files.exists(path)) {
            return shipped(given)
                    .map(TermSheet::of)
                    .orElseThrow(() -> new OperationRefused(
                            "Dit is geen bestand, en ook geen protocol dat is meegeleverd. Kijk de naam na."));
        }
        String name = String.valueOf(path.getFileName());
        byte[] bytes = GivenFiles.document(path);
        return isRegister(name, bytes) ? TermSheet.of(ProtocolTexts.read(name, bytes)) : text(name, bytes);
    }

    private static TermSheet text(String name, byte[] bytes) {
        Reading reading = DocumentReader.read(name, bytes);
        if (reading.family() == Family.NONE) {
            throw new OperationRefused(Family.NONE.sentence());
        }
        return TermSheet.of(reading.text(Keys.RECEIVER + Keys.NAME).orElse(name), reading);
    }

    private static Optional<Protocol> shipped(String id) {
        return ProtocolTexts.shipped().stream()
                .filter(each -> each.id().value().equals(id))
                .max(Comparator.comparingInt(Protocol::version));
    }

    private static boolean isRegister(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:yaml|yml|json)")
                && REGISTER.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
    }
}
