package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @Test
    @DisplayName("Brugge: het advies van Opgroeien regie kwam na de ondertekening")
    void lateAdvice() {
        assertThat(rules(Shipped.BRUGGE)).contains("dpo-advice-late").doesNotContain("agreement-after-force");
        assertThat(says(Shipped.BRUGGE, "dpo-advice-late"))
                .singleElement()
                .asString()
                .contains("13 september 2024", "1 september 2024", "Opgroeien regie");
    }

    @Test
    @DisplayName("Bree: eerst het protocol, dan pas de overeenkomst; geen adres; geen naam bij de handtekening")
    void bree() {
        assertThat(rules(Shipped.BREE))
                .contains("agreement-after-force", "mailbox-invalid", "signatory-missing", "processor-unnamed")
                .doesNotContain("dpo-advice-late");
        assertThat(says(Shipped.BREE, "agreement-after-force"))
                .singleElement()
                .asString()
                .contains("1 maart 2024", "1 april 2024");
        assertThat(says(Shipped.BREE, "signatory-missing")).anyMatch(each -> each.contains("Stefan Goclon"));
        assertThat(says(Shipped.BREE, "mailbox-invalid"))
                .singleElement()
                .asString()
                .contains("sociaalhuis(5)bree.be");
    }

    @Test
    @DisplayName("een ontbrekend advies is een fout")
    void missingAdvice() {
        String text = Shipped.text("opgroeien-ocmw-bree.yaml")
                .replace("  receiver: { givenOn: 2024-02-09, recital: F }\n", "");
        Protocol without = Shipped.read("bree.yaml", text);
        assertThat(rules(without)).contains("dpo-advice-missing");
        assertThat(rules(Shipped.BREE)).doesNotContain("dpo-advice-missing");
    }

    @Test
    @DisplayName("wat beide teksten gemeen hebben, staat bij beide; het ergste eerst")
    void both() {
        for (Protocol each : List.of(Shipped.BRUGGE, Shipped.BREE)) {
            assertThat(rules(each))
                    .contains(
                            "cross-reference",
                            "dangling-pointer",
                            "retention-missing",
                            "retention-open-ended",
                            "residence-word",
                            "template-residue",
                            "vague-term",
                            "passphrase-exchange-missing");
            assertThat(rules(each).stream().filter("cross-reference"::equals)).hasSize(3);
            assertThat(rules(each).stream().filter("vague-term"::equals)).hasSize(3);
            assertThat(Findings.of(each)).extracting(Finding::severity).isSorted();
        }
    }

    @Test
    @DisplayName("de versie van de richtlijnen staat in het register, en wie ze weglaat, krijgt dat te zien")
    @Proves(Clause.GUIDELINES_FOLLOWED)
    void guideline() {
        String text = Shipped.text("opgroeien-ocmw-brugge.yaml")
                .replace("  program: 7-Zip\n", "  program: 7-Zip\n  guidelineVersion: \"2024.1\"\n");
        Protocol dated = Shipped.read("brugge.yaml", text);
        assertThat(dated.encryption().guidelineVersion()).contains("2024.1");
        assertThat(rules(dated)).doesNotContain("guideline-version-missing");
        assertThat(rules(Shipped.BRUGGE)).contains("guideline-version-missing");
    }

    private static List<String> rules(Protocol protocol) {
        return Findings.of(protocol).stream().map(Finding::rule).toList();
    }

    private static List<String> says(Protocol protocol, String rule) {
        return Findings.of(protocol).stream()
                .filter(each -> each.rule().equals(rule))
                .map(Finding::says)
                .toList();
    }
}
