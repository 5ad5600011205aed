package be.brugwachter.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the house tests look at: the compiled classes of main, and the files of the project. */
final class House {
    static final String ROOT = "be.brugwachter";
    static final Path HOME = Path.of("").toAbsolutePath();
    static final Path SOURCES = HOME.resolve("src/main/java");

    private static JavaClasses main;

    private House() {}

    static synchronized JavaClasses main() {
        if (main == null) {
            main = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);
        }
        return main;
    }

    /** The Java files of main, in the order of their paths. */
    static List<Path> sources() {
        return files(SOURCES, ".java");
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
