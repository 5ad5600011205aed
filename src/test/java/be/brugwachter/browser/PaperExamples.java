package be.brugwachter.browser;

import be.brugwachter.accountability.ClientNotice;
import be.brugwachter.accountability.ImpactAssessment;
import be.brugwachter.accountability.ProcessingEntry;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.protocol.store.LedgerProofs;
import java.time.LocalDate;
import java.util.List;

/** The papers that come out of the register. */
final class PaperExamples {
    private static final Standing BRUGGE = new Standing(Shipped.BRUGGE, List.of(), LocalDate.of(2026, 3, 2));

    private PaperExamples() {}

    static List<Example> all() {
        return List.of(
                example("aan-de-client", "protocols", List.of(Shipped.BRUGGE, Shipped.BREE)),
                example("kennisgeving", "notice", ClientNotice.of(BRUGGE, List.of("Toezichthouder Verzonnen"))),
                example("effectbeoordelingen", "protocols", List.of(Shipped.BRUGGE)),
                example(
                        "effectbeoordeling",
                        "draft",
                        ImpactAssessment.of(
                                BRUGGE,
                                Side.RECEIVER,
                                ProcessingEntry.of(BRUGGE, Side.RECEIVER, List.of()),
                                new LedgerProofs())));
    }

    private static Example example(String name, String key, Object value) {
        return new Example(name, "accountability/" + name, Example.model("id", "opgroeien-ocmw-brugge", key, value));
    }
}
