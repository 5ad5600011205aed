package be.brugwachter.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.ProcessingEntry.Column;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the record of processing says of the two real protocols, for both parties. */
class ProcessingEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Stream<Protocol> protocols() {
        return Stream.of(Shipped.BRUGGE, Shipped.BREE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("beide registers zeggen waarvoor Opgroeien verzamelde, en waarom het doel van het OCMW daarbij past")
    @Proves(Clause.COLLECTED_FOR_SUPPORT)
    void collectedFor(Protocol protocol) {
        for (Side side : Side.values()) {
            assertThat(entry(protocol, side).cell(Column.COLLECTED_FOR))
                    .contains(protocol.purposes().original().text())
                    .contains(protocol.purposes().compatibility().text());
        }
        assertThat(protocol.purposes().original().text()).containsIgnoringCase("preventief");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("elke vraag van artikel 30 heeft een antwoord, en elke partij staat er zelf in")
    @Proves(Clause.IN_PROCESSING_REGISTER)
    void whole(Protocol protocol) {
        for (Side side : Side.values()) {
            ProcessingEntry entry = entry(protocol, side);
            assertThat(entry.cells()).hasSize(Column.values().length).noneMatch(String::isBlank);
            assertThat(entry.cell(Column.CONTROLLER))
                    .contains(
                            protocol.profile(side).name(),
                            protocol.profile(side).number().dotted());
            assertThat(entry.cell(Column.OFFICER))
                    .contains(protocol.breachContacts(side).getFirst().address().value());
            assertThat(entry.cell(Column.GROUNDS))
                    .contains(protocol.legalBases().stream()
                            .filter(basis -> basis.side() == side)
                            .findFirst()
                            .orElseThrow()
                            .name());
        }
        assertThat(entry(protocol, Side.RECEIVER).cell(Column.KEPT)).contains("10 jaar na het afsluiten");
        assertThat(entry(protocol, Side.SENDER).cell(Column.RECIPIENTS))
                .contains(protocol.receiver().name());
    }

    @Test
    @DisplayName("de benoemde systemen van Brugge staan er als verwerker; Bree noemt niemand en het register zegt dat")
    void processors() {
        assertThat(entry(Shipped.BRUGGE, Side.RECEIVER).cell(Column.PROCESSORS))
                .contains(Shipped.BRUGGE.processors().named().getFirst().name());
        assertThat(entry(Shipped.BREE, Side.RECEIVER).cell(Column.PROCESSORS)).contains("noemt er geen");
    }

    private static ProcessingEntry entry(Protocol protocol, Side side) {
        return ProcessingEntry.of(
                new Standing(protocol, List.of(), DAY),
                side,
                ProcessorList.lines(List.of(), new HostOfSoftware(""), List.of(protocol), side));
    }
}
