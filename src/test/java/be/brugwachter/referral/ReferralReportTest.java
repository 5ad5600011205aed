package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Trace;
import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sender tells a client on request. */
class ReferralReportTest {
    private static final Actor OFFICER = new Actor(TestBridge.OPGROEIEN, UUID.randomUUID(), Role.DPO);

    private SenderBank bank;
    private ReferralReportDesk desk;
    private Member an;
    private UUID id;

    @BeforeEach
    void send(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
        desk = new ReferralReportDesk(
                bank.store,
                bank.protocols,
                subjects -> bank.across.book.stream()
                        .filter(entry -> subjects.contains(entry.subject()))
                        .map(entry -> new Trace(
                                bank.across.clock.instant(),
                                entry.act(),
                                entry.actor().role()))
                        .toList(),
                new Logbook(bank.across.book::add, bank.across.clock, bank.declarations));
        id = bank.draft(an);
        bank.send(an, id);
        bank.courier();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void itTellsTheDataTheWayAndTheFunctionsAndNeverAWorkersName() {
        ClientReport report = make(an.actor(), id).orElseThrow();
        assertThat(report.data()).extracting(ClientReport.Line::words).contains("Fien", "van den Bosch");
        assertThat(report.to()).contains("Brugge");
        assertThat(report.steps())
                .extracting(ClientReport.Line::words)
                .contains("teamlid: uw gegevens verzegeld voor het OCMW", "teamlid: dit verslag gemaakt");
        assertThat(report.leaving()).contains("48 uur");
    }

    @Test
    void onlyItsMakerOrTheOfficerGetsItAndThatStandsInTheBook() {
        assertThat(make(bank.member("bilal").actor(), id)).isEmpty();
        assertThat(made()).isZero();
        assertThat(make(OFFICER, id)).isPresent();
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void ofADraftThereIsNothingToReport() {
        assertThat(make(an.actor(), bank.draft(an))).isEmpty();
    }

    private Optional<ClientReport> make(Actor by, UUID referral) {
        return bank.in(() -> desk.make(by, referral));
    }

    private long made() {
        return bank.across.book.stream()
                .map(Entry::act)
                .filter(Act.CLIENT_REPORT_MADE::equals)
                .count();
    }
}
