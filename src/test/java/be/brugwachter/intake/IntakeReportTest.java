package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.protocol.Amended;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client is told on request, and who may make it. */
class IntakeReportTest {
    private static final Actor WORKER = new Actor(ShelvesBank.BRUGGE, ShelvesBank.HANDS.worker(), Role.SOCIAL_WORKER);
    private static final Actor DEPUTY = new Actor(ShelvesBank.BRUGGE, ShelvesBank.HANDS.deputy(), Role.SOCIAL_WORKER);
    private static final Actor OFFICER = new Actor(ShelvesBank.BRUGGE, UUID.randomUUID(), Role.DPO);

    private ShelvesBank bank;

    @BeforeEach
    void open(@TempDir Path folder) {
        bank = new ShelvesBank(folder);
    }

    @Test
    void itTellsWhatFromWhomToWhomByWhichFunctionAndWhenItGoes() {
        UUID id = bank.contacted();
        ClientReport report = make(OFFICER, id).orElseThrow();

        assertThat(report.data()).extracting(ClientReport.Line::words).contains("Fien", "Zonnedauw");
        assertThat(report.from()).contains("Opgroeien");
        assertThat(report.to()).contains("maatschappelijk werker", "Brugge");
        assertThat(report.leaving()).contains("artikel 3");
        assertThat(report.steps())
                .extracting(ClientReport.Line::words)
                .containsExactly("functionaris voor gegevensbescherming: dit verslag gemaakt");
        assertThat(report.toString() + report.data() + report.steps()).doesNotContain("Zonnedauw");
    }

    @Test
    void onlyWhoLooksAfterTheClientOrTheOfficerMakesItAndTheMakingIsInTheBook() {
        UUID id = bank.assigned();
        assertThat(make(DEPUTY, id)).isEmpty();
        assertThat(make(new Actor(ShelvesBank.BRUGGE, ShelvesBank.HANDS.worker(), Role.ADMINISTRATOR), id))
                .isEmpty();
        assertThat(made()).isEmpty();

        assertThat(make(WORKER, id)).isPresent();
        assertThat(made()).hasSize(1).allMatch(entry -> entry.subject().equals(id));
    }

    @Test
    void anOpenFileIsToldTheYearsOfTheVersionUnderWhichItCame(@TempDir Path folder) {
        bank = new ShelvesBank(folder.resolve("gewijzigd"), Amended::library);
        UUID id = bank.file(Optional.empty());
        assertThat(make(WORKER, id).orElseThrow().leaving()).contains("10 jaar na het afsluiten");
        bank.clock.pass(Duration.ofDays(30));
        assertThat(make(WORKER, id).orElseThrow().leaving()).contains("10 jaar na het afsluiten");
    }

    @Test
    void ofAnErasedClientThereIsNothingToReport() {
        UUID id = bank.contacted();
        bank.in(() -> bank.store.erase(
                new Intake.Erased(id, java.time.LocalDate.of(2026, 11, 22), ErasureGround.REQUESTED),
                bank.clock.instant()));
        assertThat(make(OFFICER, id)).isEmpty();
    }

    private Optional<ClientReport> make(Actor by, UUID id) {
        return bank.get(() -> bank.reports.make(by, id));
    }

    private List<Entry> made() {
        return bank.book.stream()
                .filter(entry -> entry.act() == Act.CLIENT_REPORT_MADE)
                .toList();
    }
}
