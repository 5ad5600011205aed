package be.brugwachter.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.ImpactAssessment.Faced;
import be.brugwachter.accountability.ImpactAssessment.Line;
import be.brugwachter.accountability.ImpactAssessment.Measure;
import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.protocol.store.LedgerProofs;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The draft that comes out of the two real protocols, for both parties (GDPR article 35). */
class ImpactAssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Stream<Protocol> protocols() {
        return Stream.of(Shipped.BRUGGE, Shipped.BREE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("beschrijft, weegt af, noemt risico's met maatregelen, en laat de functionaris het oordeel")
    void whole(Protocol protocol) {
        for (Side side : Side.values()) {
            ImpactAssessment draft = draft(protocol, side, new LedgerProofs());
            assertThat(draft.party()).isEqualTo(protocol.profile(side).name());
            assertThat(Stream.concat(draft.description().stream(), draft.necessity().stream()))
                    .hasSizeGreaterThan(12)
                    .allSatisfy(line -> assertThat(line.text()).isNotBlank());
            assertThat(draft.necessity())
                    .extracting(Line::text)
                    .contains(protocol.data().getFirst().justification().text());
            assertThat(draft.risks()).extracting(Faced::risk).containsExactly(Risk.values());
            assertThat(draft.risks())
                    .allSatisfy(faced -> assertThat(faced.measures()).isNotEmpty());
            assertThat(draft.questions()).anyMatch(question -> question.contains("Hoe groot is elk risico"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("elke fout in de tekst is een vraag aan de functionaris")
    void findings(Protocol protocol) {
        Standing standing = new Standing(protocol, List.of(), DAY);
        ImpactAssessment draft = draft(protocol, Side.SENDER, new LedgerProofs());
        String asked = String.join("\n", draft.findings());
        List<Finding> grave = Findings.of(standing).stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .toList();
        assertThat(grave).isNotEmpty().allSatisfy(finding -> assertThat(asked).contains(finding.says()));
        assertThat(String.join("\n", draft.questions()))
                .contains("De letterlijke tekst ligt nog niet bij het protocol", ", artikel 10/1. Lees na");
    }

    @Test
    @DisplayName("een maatregel die deze versie nog niet bewijst, heet nooit bewezen")
    void nothingClaimed() {
        ClauseProofs none = clause -> clause == Clause.CONSENTED
                ? new ClauseProofs.Proof(List.of("consent.Consent"), List.of("consent.ConsentTest.x"), null)
                : new ClauseProofs.Proof(List.of(), List.of(), "volgt");
        List<Measure> measures = draft(Shipped.BRUGGE, Side.SENDER, none).risks().stream()
                .flatMap(faced -> faced.measures().stream())
                .toList();
        assertThat(measures)
                .filteredOn(Measure::carried)
                .hasSize(1)
                .first()
                .satisfies(consented -> assertThat(consented.proof()).isEqualTo("1 test, op 1 plaats in de code"));
        assertThat(measures)
                .filteredOn(measure -> !measure.carried())
                .allSatisfy(measure -> assertThat(measure.proof()).isEqualTo("nog niet: volgt"));
    }

    private static ImpactAssessment draft(Protocol protocol, Side side, ClauseProofs proofs) {
        Standing standing = new Standing(protocol, List.of(), DAY);
        return ImpactAssessment.of(standing, side, ProcessingEntry.of(standing, side, List.of()), proofs);
    }
}
