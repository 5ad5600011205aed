package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every clause is carried and proven, or stands on the open list; the page that says so is true. */
class LedgerTest {
    private static final Path PAGE = House.HOME.resolve("docs/clauses.md");
    private static final Path DATA = House.HOME.resolve("src/main/resources/clauses/ledger.json");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(House.ROOT);
    private static final Ledger LEDGER = new Ledger(
            Margin.code(House.main()),
            Margin.proof(TESTS),
            OpenClauses.read(House.read(House.HOME.resolve("src/test/resources/open-clauses.txt"))));

    @Test
    void everyClauseIsCarriedAndProvenOrListedAsOpen() {
        assertThat(LEDGER.faults()).isEmpty();
    }

    @Test
    void everyProofCanFail() {
        assertThat(Asserting.idle(TESTS)).isEmpty();
    }

    @Test
    void thePageOfTheClausesIsTrue() throws IOException {
        if (Boolean.getBoolean("brugwachter.write")) {
            Files.writeString(PAGE, ClausePage.of(LEDGER));
        }
        assertThat(PAGE)
                .as("docs/clauses.md no longer tells the truth; ./tidy writes it anew")
                .hasContent(ClausePage.of(LEDGER));
    }

    @Test
    void theDataInTheJarIsTrue() throws IOException {
        if (Boolean.getBoolean("brugwachter.write")) {
            Files.createDirectories(DATA.getParent());
            Files.writeString(DATA, ClauseFile.of(LEDGER));
        }
        assertThat(DATA)
                .as("clauses/ledger.json no longer tells the truth; ./tidy writes it anew")
                .hasContent(ClauseFile.of(LEDGER));
    }
}
