package be.brugwachter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two signed texts, read exactly as we read them by hand. */
class RealTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"opgroeien-ocmw-bree", "opgroeien-ocmw-brugge"})
    void theSignedTextIsReadExactly(String name) {
        Reading reading = TextReader.read(RealTexts.text(name));
        List<String> expected = RealTexts.expected(name + ".facts.txt");
        assertThat(expected).allSatisfy(fact -> assertThat(facts(reading)).contains(fact));
        assertThat(reading.missing()).isEqualTo(RealTexts.expected(name + ".missing.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opgroeien-ocmw-bree", "opgroeien-ocmw-brugge"})
    void theSignedTextHasExactlyTheseFindings(String name) {
        List<String> findings = Linter.lint(TextReader.read(RealTexts.text(name))).stream()
                .map(each -> each.rule() + " | " + each.place().article() + " | "
                        + each.place().line())
                .toList();
        assertThat(findings).containsExactlyInAnyOrderElementsOf(RealTexts.expected(name + ".findings.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opgroeien-ocmw-bree", "opgroeien-ocmw-brugge"})
    void noLayoutChangesWhatIsReadOrSaid(String name) {
        String text = RealTexts.text(name);
        Reading plain = TextReader.read(text);
        List<String> paragraphs = Pattern.compile("\n\\s*\n")
                .splitAsStream(text.strip().replace("**", ""))
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .toList();
        for (Layout layout : Layout.values()) {
            Reading other = TextReader.read(layout.of(paragraphs));
            assertThat(TextReaderTest.values(other)).as(layout.name()).isEqualTo(TextReaderTest.values(plain));
            assertThat(LinterTest.said(Linter.lint(other)))
                    .as(layout.name())
                    .isEqualTo(LinterTest.said(Linter.lint(plain)));
        }
    }

    private static List<String> facts(Reading reading) {
        return reading.paths().stream()
                .map(path -> path + " = " + reading.at(path).orElseThrow().value() + " @"
                        + reading.at(path).orElseThrow().place().line()
                        + (reading.at(path).orElseThrow().certain() ? "" : " ?"))
                .toList();
    }
}
