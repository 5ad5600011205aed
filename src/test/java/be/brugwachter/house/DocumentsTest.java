package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents lead where they say, and a decision fits one page. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final int LONGEST_DECISION = 40;

    @Test
    void everyLinkInTheDocumentsLeadsToAFile() {
        List<String> dead = pages().stream()
                .flatMap(page -> deadLinks(page, House.read(page)).stream())
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void aDeadLinkIsNamed() {
        assertThat(deadLinks(House.HOME.resolve("docs/page.md"), "see [this](glossary.md), [that](no-such.md)"))
                .containsExactly("page.md leads to no-such.md, which is not there.");
    }

    @Test
    void everyDecisionFitsOnePageAndStandsInTheIndex() {
        Path folder = House.HOME.resolve("docs/decisions");
        String index = House.read(folder.resolve("README.md"));
        assertThat(House.files(folder, ".md")).hasSizeGreaterThan(10).allSatisfy(decision -> {
            assertThat(House.read(decision).lines().count())
                    .as(decision.getFileName().toString())
                    .isLessThanOrEqualTo(LONGEST_DECISION);
            assertThat(index + "README.md").contains(decision.getFileName().toString());
        });
    }

    private static List<Path> pages() {
        List<Path> pages = new ArrayList<>(House.files(House.HOME.resolve("docs"), ".md"));
        for (String name : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "THIRD-PARTY.md")) {
            pages.add(House.HOME.resolve(name));
        }
        return pages;
    }

    private static List<String> deadLinks(Path page, String text) {
        List<String> dead = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (!Files.exists(page.resolveSibling(link.group(1)))) {
                dead.add(page.getFileName() + " leads to " + link.group(1) + ", which is not there.");
            }
        }
        return dead;
    }
}
