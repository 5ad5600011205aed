package be.brugwachter.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.ProcessingEntry.Column;
import be.brugwachter.accountability.Processor.Guarantee;
import be.brugwachter.accountability.Processor.Work;
import be.brugwachter.accountability.ProcessorLine.Source;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who stands on the list of processors, also when nobody put them there. */
class ProcessorListTest {
    private static final String NAMED =
            Shipped.BRUGGE.processors().named().getFirst().name();
    private static final HostOfSoftware HOST = new HostOfSoftware("Voorbeeldhost");

    @Test
    @DisplayName("wie deze software draait, staat vanzelf op de lijst, zonder overeenkomst tot iemand ze vastlegt")
    @Proves(Clause.PROCESSOR_AGREEMENT)
    void host() {
        assertThat(lines(List.of(), Side.SENDER)).singleElement().satisfies(line -> {
            assertThat(line.source()).isEqualTo(Source.HOST);
            assertThat(line.withoutAgreement()).isTrue();
        });
        assertThat(lines(List.of(processor("voorbeeldHOST", "BE", true, false)), Side.SENDER))
                .singleElement()
                .satisfies(line -> assertThat(line.withoutAgreement()).isFalse());
    }

    @Test
    @DisplayName("wie stopt, gaat van de lijst; wie de software nog draait, kan zo niet verdwijnen")
    void ended() {
        assertThat(lines(List.of(processor("Wolk", "BE", true, true)), Side.SENDER))
                .extracting(ProcessorLine::name)
                .containsExactly("Voorbeeldhost");
        assertThat(lines(List.of(processor("Voorbeeldhost", "BE", true, true)), Side.SENDER))
                .extracting(ProcessorLine::source)
                .containsExactly(Source.HOST);
    }

    @Test
    @DisplayName("draait de organisatie de software zelf, dan is zij geen verwerker")
    void own() {
        for (String name : List.of("", Shipped.BRUGGE.sender().name())) {
            assertThat(ProcessorList.lines(List.of(), new HostOfSoftware(name), List.of(Shipped.BRUGGE), Side.SENDER))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("wie het protocol van Brugge noemt, staat erop aan de kant van het OCMW, en niet bij de afzender")
    void named() {
        assertThat(lines(List.of(), Side.RECEIVER))
                .extracting(ProcessorLine::name)
                .contains(NAMED);
        assertThat(lines(List.of(), Side.SENDER))
                .extracting(ProcessorLine::name)
                .doesNotContain(NAMED);
    }

    @Test
    @DisplayName("het verwerkingsregister noemt verwerkers, waarborgen staan bij elk, en buiten de EER valt op")
    @Proves(Clause.PROCESSOR_GUARANTEES)
    void outside() {
        List<ProcessorLine> lines = lines(List.of(processor("Verweg", "US", true, false)), Side.SENDER);
        assertThat(lines.getFirst().guarantees()).isEqualTo(Guarantee.AUDIT.dutch());
        assertThat(lines.getLast().guarantees()).isEqualTo("geen waarborgen genoteerd");
        ProcessingEntry entry = ProcessingEntry.of(
                new Standing(Shipped.BRUGGE, List.of(), LocalDate.of(2026, 3, 2)), Side.SENDER, lines);
        assertThat(entry.cell(Column.PROCESSORS)).contains("Verweg", "Voorbeeldhost", "nog geen");
        assertThat(entry.cell(Column.ABROAD))
                .contains("Verweg", "buiten de EER")
                .doesNotContain("Voorbeeldhost");
    }

    private static List<ProcessorLine> lines(List<Processor> recorded, Side side) {
        return ProcessorList.lines(recorded, HOST, List.of(Shipped.BRUGGE), side);
    }

    private static Processor processor(String name, String country, boolean agreed, boolean ended) {
        return new Processor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                Work.MAIL,
                country,
                Set.of(Guarantee.AUDIT),
                agreed ? LocalDate.of(2026, 1, 5) : null,
                agreed ? new DocumentMark("overeenkomst.pdf", "ab".repeat(32)) : null,
                ended);
    }
}
