package be.brugwachter.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.retention.SelectionRule.Destination;
import be.brugwachter.retention.SelectionRule.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionRulesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2040, 12, 31);

    @TempDir
    private Path folder;

    @Test
    void everyProtocolNamesARuleThatIsHere() {
        SelectionRules rules = SelectionRules.shippedAnd(folder);
        assertThat(ProtocolLibrary.shipped().all())
                .isNotEmpty()
                .allSatisfy(protocol -> assertThat(
                                rules.named(protocol.retention().clientFile().rule()))
                        .hasValueSatisfying(rule -> assertThat(rule.years())
                                .isEqualTo(protocol.retention().clientFile().yearsAfterClosing())));
    }

    @Test
    void ofTheShippedRuleNobodyKnowsTheDaysAndItSaysSo() {
        assertThat(SelectionRules.shippedAnd(folder).all()).allSatisfy(rule -> {
            assertThat(rule.on(FROM)).isEqualTo(Validity.UNKNOWN);
            assertThat(rule.period()).isEqualTo("geldigheid niet bekend");
        });
    }

    @Test
    void aRuleIsValidFromItsFirstDayToItsLastAndNotAround() {
        SelectionRule rule = rule(Optional.of(FROM), Optional.of(UNTIL));
        assertThat(rule.on(FROM.minusDays(1))).isEqualTo(Validity.NOT_YET);
        assertThat(rule.on(FROM)).isEqualTo(Validity.VALID);
        assertThat(rule.on(UNTIL)).isEqualTo(Validity.VALID);
        assertThat(rule.on(UNTIL.plusDays(1))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void halfAPeriodIsNoPeriod() {
        assertThat(rule(Optional.of(FROM), Optional.empty()).on(UNTIL)).isEqualTo(Validity.UNKNOWN);
        assertThat(rule(Optional.empty(), Optional.of(UNTIL)).on(FROM)).isEqualTo(Validity.UNKNOWN);
        assertThat(rule(Optional.empty(), Optional.of(FROM)).on(UNTIL)).isEqualTo(Validity.EXPIRED);
        assertThatThrownBy(() -> rule(Optional.of(UNTIL), Optional.of(FROM)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleWithoutNameSourceOrTermIsNone() {
        assertThat(new SelectionRule("A", 1, Destination.KEEP, Optional.empty(), Optional.empty(), "bron")
                        .destination()
                        .dutch())
                .isEqualTo("blijvend bewaren");
        isNone(" ", 1, "bron");
        isNone("A", 1, "");
        isNone("A", 0, "bron");
    }

    private static void isNone(String name, int years, String source) {
        assertThatThrownBy(() ->
                        new SelectionRule(name, years, Destination.DESTROY, Optional.empty(), Optional.empty(), source))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePeriodIsSaidAsFarAsItIsKnown() {
        assertThat(rule(Optional.of(FROM), Optional.of(UNTIL)).period())
                .isEqualTo("geldig van 1 januari 2026 tot en met 31 december 2040");
        assertThat(rule(Optional.of(FROM), Optional.empty()).period())
                .isEqualTo("geldig van 1 januari 2026 tot en met een dag die we niet kennen");
        assertThat(rule(Optional.empty(), Optional.of(UNTIL)).period())
                .isEqualTo("geldig van een dag die we niet kennen tot en met 31 december 2040");
    }

    @Test
    void aRuleOfTheDeploymentOutweighsTheShippedOne() throws IOException {
        String name = SelectionRules.shippedAnd(folder).all().getFirst().name();
        Files.writeString(folder.resolve("eigen.yaml"), """
                name: %s
                years: 12
                destination: KEEP
                validFrom: 2026-01-01
                validUntil: 2040-12-31
                source: een verzonnen lijst
                """.formatted(name));

        assertThat(SelectionRules.shippedAnd(folder).named(name)).hasValueSatisfying(rule -> {
            assertThat(rule.years()).isEqualTo(12);
            assertThat(rule.destination()).isEqualTo(Destination.KEEP);
            assertThat(rule.from()).contains(FROM);
            assertThat(rule.period()).isEqualTo("geldig van 1 januari 2026 tot en met 31 december 2040");
        });
    }

    @Test
    void aFileWithAnythingElseIsRefusedByName() throws IOException {
        for (String text : new String[] {
            "name: x\nyears: 10\ndestination: DESTROY\nsource: y\nextra: z\n",
            "name: x\nyears: tien\ndestination: DESTROY\nsource: y\n",
            "name: x\nyears: 10\ndestination: BURN\nsource: y\n",
            "name: x\nyears: 10\ndestination: DESTROY\n",
            "- lijst\n",
            ""
        }) {
            Files.writeString(folder.resolve("fout.yaml"), text);
            assertThatThrownBy(() -> SelectionRules.shippedAnd(folder)).as(text).hasMessageContaining("fout.yaml");
        }
    }

    private static SelectionRule rule(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new SelectionRule("regel", 10, Destination.DESTROY, from, until, "een verzonnen lijst");
    }
}
