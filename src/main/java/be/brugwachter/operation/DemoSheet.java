package be.brugwachter.operation;

import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.parcel.Passphrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passphrase sheet of the demo as a text file: in earnest it exists on paper only, at the OCMW. */
final class DemoSheet {
    private DemoSheet() {}

    static Path file(DataFolder folder) {
        return folder.path().resolve("oefening").resolve("wachtzinnenblad.txt");
    }

    /** The lines as the sheet has them. */
    static List<PrintedSheet.Line> read(DataFolder folder) {
        try (Stream<String> lines = Files.lines(file(folder))) {
            return lines.skip(1).map(DemoSheet::line).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The sheet of the demo cannot be read.", failed);
        }
    }

    private static PrintedSheet.Line line(String text) {
        int space = text.indexOf(' ');
        return new PrintedSheet.Line(
                Integer.parseInt(text.substring(0, space)),
                Passphrase.parse(text.substring(space + 1)).orElseThrow());
    }

    static void write(DataFolder folder, PrintedSheet sheet) {
        String lines = sheet.lines().stream()
                .map(line -> line.number() + " " + line.passphrase().value())
                .collect(Collectors.joining(
                        "\n", "OEFENING, blad " + sheet.sheet().name() + "\n", "\n"));
        try {
            Files.createDirectories(folder.path().resolve("oefening"));
            Files.writeString(file(folder), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("The sheet of the demo cannot be written.", failed);
        }
    }
}
