package be.brugwachter.reading;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The two signed texts. They are the parties' own and stand beside the project, not in it; without them these tests are skipped. */
final class RealTexts {
    private RealTexts() {}

    static String text(String name) {
        Path file = file(name);
        assumeThat(file).as("the signed text, beside the project").exists();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of("../shared", "../../shared")
                .map(each -> here.resolve(each)
                        .resolve("protocols")
                        .resolve(name + ".txt")
                        .normalize())
                .filter(Files::exists)
                .findFirst()
                .orElse(here.resolve("../shared/protocols").resolve(name + ".txt"));
    }

    /** What we found in it by hand: facts, line by line, and no sentences. */
    static List<String> expected(String resource) {
        try (var stream = RealTexts.class.getResourceAsStream("/reading/" + resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
