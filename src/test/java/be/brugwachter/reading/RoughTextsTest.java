package be.brugwachter.reading;

import static be.brugwachter.reading.InventedProtocol.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and data that come in torn, too long, or with a page around them; each was once read wrongly. */
class RoughTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"%d | Pagina", "[%d]", "Page %d of 9", "%d\n\nProtocol Opgroeien regie en OCMW", "%d\n\f"})
    void whatBelongsToThePageIsNotRead(String foot) {
        List<String> lines =
                new ArrayList<>(right().in(Layout.WRAPPED_AT_60).lines().toList());
        for (int page = lines.size() / 20; page > 0; page--) {
            lines.add(page * 20, foot.formatted(page));
        }
        Reading paged = TextReader.read(String.join("\n", lines));
        assertThat(values(paged)).isEqualTo(values(read(right())));
        assertThat(Linter.lint(paged)).isEmpty();
    }

    @Test
    void aPageNumberInTheNoticePeriodIsNotTheTerm() {
        assertThat(read(right().with("11.notice", "zes maanden", "6 \n\n9\n\nmaanden"))
                        .text(Keys.NOTICE))
                .contains("6");
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"PLAIN", "WINDOWS", "ONE_LINE", "WRAPPED_AT_60"})
    void articlesWithoutAMarkBehindTheirNumberAreFound(Layout layout) {
        String text = right().in(layout).replaceAll("(Artikel \\d+):", "$1");
        assertThat(Linter.lint(TextReader.read(text))).isEmpty();
        assertThat(TextReader.read(text).found().keySet())
                .isEqualTo(read(right()).found().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "5, periodicity-missing art. 5+duration-missing art. 5",
        "9, breach-contacts art. 9",
        "4, recipients-missing art. 4"
    })
    void whatStandsInAnotherArticleDoesNotFillAMissingOne(String article, String said) {
        InventedProtocol text = right();
        text.without(text.keys().stream()
                .filter(key -> key.equals(article) || key.startsWith(article + "."))
                .toArray(String[]::new));
        assertThat(LinterTest.said(text, Layout.PLAIN)).containsExactlyInAnyOrder(said.split("\\+"));
    }

    @Test
    void aSentenceMayBeginWithAnArticleThatDoesNotExist() {
        assertThat(LinterTest.said(right().with("10.law", "Artikel 17 geldt. Het Belgisch recht geldt."), Layout.PLAIN))
                .containsExactly("cross-reference art. 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onmiddellijk ", "Gegeven 1 A ", "x@y.", "a-", "zie lager ", "advies functionaris ", "a"})
    void aLongTextOfNothingComesToAnEnd(String words) {
        String text = words.repeat(300_000 / words.length());
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Linter.lint(TextReader.read(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "inForce: 1 maart 2025, force-date-missing, false",
        "inForce: 31 april 2025, force-date-missing, true",
        "noticePeriodMonths: 0, notice-period-missing, true",
        "noticePeriodMonths: zes, notice-period-missing, false"
    })
    void dataAreReadAsPeopleWriteThem(String line, String rule, boolean found) {
        List<String> rules = Linter.lint(DocumentReader.read("a.txt", bytes("family: none\n" + line + "\n"))).stream()
                .map(Remark::rule)
                .toList();
        assertThat(rules.contains(rule)).isEqualTo(found);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> DocumentReader.read("a.yaml", bytes("title: a\nsigned: b\ntitle: c\n")))
                .isInstanceOf(DocumentUnreadable.class)
                .hasMessageContaining("regel 3");
    }

    @Test
    void twoBytesASignWithoutAMarkIsText() {
        byte[] bytes = right().in(Layout.PLAIN).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Linter.lint(DocumentReader.read("a.txt", bytes))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Reading read(InventedProtocol text) {
        return TextReader.read(text.in(Layout.PLAIN));
    }

    private static Map<String, String> values(Reading reading) {
        return reading.paths().stream()
                .collect(Collectors.toMap(
                        path -> path, path -> reading.text(path).orElse("")));
    }
}
