package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.shared.ToDo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Protocols of before the mergers of 2025. */
class MergedReceiverTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MunicipalityRegister REGISTER = MunicipalityRegister.shipped();

    @Test
    @DisplayName("een OCMW waar een gemeente bijkwam na de handtekening, wacht op een beslissing van twee mensen")
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void grew() {
        Protocol hasselt = with("OCMW Hasselt", number("Hasselt"), "2024-06-01");
        Standing before = new Standing(hasselt, List.of(), DAY);

        assertThat(before.undecidedMerger())
                .hasValueSatisfying(
                        merged -> assertThat(merged.sentence()).contains("Kortessem", "gaat er niets over"));
        assertThat(OpenSteps.of(before)).extracting(ToDo::link).anyMatch(link -> link.endsWith("/bewaren/fusie"));
        assertThat(new Standing(hasselt, List.of(decided(hasselt, "Kortessem", null)), DAY).undecidedMerger())
                .as("one person decides nothing")
                .isPresent();
        assertThat(new Standing(hasselt, List.of(decided(hasselt, "Kortessem", UUID.randomUUID())), DAY)
                        .undecidedMerger())
                .isEmpty();
        assertThat(new Standing(hasselt, List.of(decided(hasselt, "Borsbeek", UUID.randomUUID())), DAY)
                        .undecidedMerger())
                .as("a decision about one merger is none about another")
                .isPresent();
    }

    @Test
    @DisplayName("een protocol van na de fusie, en een OCMW zonder fusie, vragen niets")
    void untouched() {
        assertThat(MergedReceiver.of(with("OCMW Hasselt", number("Hasselt"), "2025-02-01"), REGISTER))
                .isEmpty();
        assertThat(MergedReceiver.of(Shipped.BRUGGE, REGISTER)).isEmpty();
        assertThat(MergedReceiver.of(Shipped.BREE, REGISTER)).isEmpty();
    }

    @Test
    @DisplayName("een OCMW dat niet meer bestaat, wordt nooit vanzelf een ander; de pagina zegt waar gezinnen nu horen")
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void gone() {
        Protocol kortessem = with("OCMW Kortessem", "0213.100.090", "2024-06-01");
        Standing standing = new Standing(kortessem, List.of(decided(kortessem, "Kortessem", UUID.randomUUID())), DAY);

        assertThat(standing.undecidedMerger()).hasValueSatisfying(merged -> {
            assertThat(merged.gone()).isTrue();
            assertThat(merged.sentence()).contains("Kortessem", "OCMW Hasselt", "gaat niet vanzelf mee");
        });
        assertThat(OpenSteps.of(standing)).extracting(ToDo::link).contains("/ontwerpen/nieuw");
    }

    private static ProtocolAct decided(
            Protocol protocol, String about, @org.jspecify.annotations.Nullable UUID second) {
        return new ProtocolAct(
                UUID.randomUUID(),
                protocol.id(),
                protocol.version(),
                Kind.MERGER_DECIDED,
                Instant.parse("2026-03-01T09:00:00Z"),
                LocalDate.of(2026, 3, 1),
                null,
                about,
                new ProtocolAct.Filed(UUID.randomUUID(), "ab".repeat(32)),
                null,
                UUID.randomUUID(),
                second);
    }

    private static Protocol with(String name, String number, String signed) {
        return Shipped.read(
                "verzonnen.yaml",
                Shipped.text("opgroeien-ocmw-brugge.yaml")
                        .replace("name: OCMW Brugge", "name: " + name)
                        .replace("0207.832.792", number)
                        .replace("signedOn: " + Shipped.BRUGGE.signature().signedOn(), "signedOn: " + signed));
    }

    private static String number(String town) {
        return REGISTER.ocmwOf(REGISTER.byName(town).orElseThrow())
                .orElseThrow()
                .number()
                .dotted();
    }
}
