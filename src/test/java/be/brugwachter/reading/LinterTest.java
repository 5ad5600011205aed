package be.brugwachter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what it is for, says nothing else, and says the same in every lay-out. */
class LinterTest {
    @ParameterizedTest
    @EnumSource(Layout.class)
    void aRightTextHasNoFindings(Layout layout) {
        assertThat(said(InventedProtocol.right(), layout)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("be.brugwachter.reading.Breaks#all")
    void aBrokenTextHasThisFindingAndNoOtherInEveryLayout(Breaks.Break broken) {
        for (Layout layout : Layout.values()) {
            assertThat(said(broken.text().get(), layout)).as(layout.name()).isEqualTo(new TreeSet<>(broken.said()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("be.brugwachter.reading.Mends#all")
    void whatLooksBrokenAndIsNotHasNoFinding(Mends.Mend mended) {
        for (Layout layout : Layout.values()) {
            assertThat(said(mended.text().get(), layout)).as(layout.name()).isEmpty();
        }
    }

    @Test
    void everyRuleHasATextThatBreaksIt() {
        Set<String> broken = Breaks.all()
                .flatMap(each -> each.said().stream())
                .map(each -> each.replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(
                        Linter.rules().stream().map(Linter.Named::name).toList());
    }

    @Test
    void thePageNamesEveryRuleWithItsSeverity() throws IOException {
        List<String> page = Files.readAllLines(Path.of("docs/reading.md"));
        assertThat(Linter.rules())
                .allSatisfy(rule -> assertThat(page)
                        .anyMatch(line -> line.startsWith("| `" + rule.name() + "` | "
                                + rule.severity().name().toLowerCase(Locale.ROOT) + " | ")));
    }

    @Test
    void aTextThatIsNoProtocolLacksNearlyEverything() {
        Set<String> rules = Linter.lint(TextReader.read("Beste buren, zaterdag is het feest in onze straat.")).stream()
                .map(Remark::rule)
                .collect(Collectors.toSet());
        assertThat(rules)
                .contains(
                        "title",
                        "egov-reference",
                        "party-incomplete",
                        "legal-basis-missing",
                        "retention-missing",
                        "mailbox-invalid",
                        "cipher-missing",
                        "force-date-missing",
                        "notice-period-missing",
                        "unsigned");
        assertThat(rules).doesNotContain("enterprise-number", "cross-reference", "scan-noise", "vague-term");
    }

    @Test
    void aFindingHasItsLineAndExcerpt() {
        String text = InventedProtocol.right()
                .with("7.flaws", "binnen twee werkdagen", "onmiddellijk")
                .in(Layout.WRAPPED_AT_60);
        Remark remark = Linter.lint(TextReader.read(text)).getFirst();
        assertThat(text.lines().toList().get(remark.place().line() - 1)).contains("onmiddellijk");
        assertThat(remark.place().excerpt()).contains("onmiddellijk");
        assertThat(remark.message()).contains("onmiddellijk").endsWith(".");
    }

    /** Rule and article of everything found. */
    static Set<String> said(InventedProtocol protocol, Layout layout) {
        return said(Linter.lint(TextReader.read(protocol.in(layout))));
    }

    static Set<String> said(List<Remark> remarks) {
        return remarks.stream()
                .map(each -> each.rule() + " " + each.place().article())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
