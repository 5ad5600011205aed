package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules about files as they are written, which byte code no longer shows. */
class FilesTest {
    @Test
    void everyPackageIsNullMarked() {
        List<Path> bare = House.sources().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .toList();
        assertThat(bare).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void aPackageWithoutItsInfoIsNotNullMarked() {
        assertThat(isNullMarked(House.HOME.resolve("no-such-folder/package-info.java")))
                .isFalse();
    }

    @Test
    void nothingCommittedNamesAMachineOfOurs() {
        List<String> found = Committed.texts().stream()
                .flatMap(file -> Committed.findings(House.HOME.relativize(file).toString(), House.read(file)).stream())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void aPathOfAMachineIsSeenWithItsLine() {
        assertThat(Committed.findings("README.md", "one\ntwo " + "/" + "root/.m2\n"))
                .containsExactly("README.md:2 names \"/" + "root/\".");
    }

    @Test
    void noPartOfAPageIsPutInWhateverItsConditionSays() {
        List<String> found = House.files(House.HOME.resolve("src/main/resources/templates"), ".html").stream()
                .flatMap(file -> Templates.findings(House.HOME.relativize(file).toString(), House.read(file)).stream())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void aConditionThatCountsForNothingIsSeenWithItsLine() {
        String page = """
                <p>
                  <span th:if="${bad}"
                      th:replace="~{parts/state :: flag('kijk na', 'let-op')}"></span>
                  <th:block th:if="${bad}"><span th:replace="~{parts/state :: flag('kijk na', 'let-op')}"></span></th:block>
                </p>
                """;
        assertThat(Templates.findings("a.html", page))
                .containsExactly("a.html:2 has a condition beside th:replace, which is put in before it is asked.");
    }

    private static boolean isNullMarked(Path info) {
        return Files.exists(info) && House.read(info).contains("@NullMarked");
    }
}
