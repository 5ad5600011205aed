package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.intake.store.JdbcCame;
import be.brugwachter.notice.Exposure;
import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Passage;
import be.brugwachter.notice.Why.Verdict;
import be.brugwachter.shared.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the data of clients at the desk were, on a real database. */
class IntakePassagesTest {
    private TestDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @Test
    @DisplayName("de dag waarop gegevens weggingen, schuift niet op als het dossier later verandert")
    @Proves(Clause.BREACH_TOLD)
    void theDayStays() {
        UUID id = desk.contacted();
        Instant went = desk.clock.instant();
        desk.in(() -> desk.files.keptElsewhere(desk.annie, id, new FileNumber("NH-2026-0017")));
        JdbcClient.create(desk.database.owner())
                .sql("update intake set changed_at = changed_at + interval '10 days', file_closed_on = null")
                .update();
        assertThat(passage(id).here().until()).isEqualTo(went);
    }

    @Test
    @DisplayName(
            "is iemand gewist, dan telt het toestel van elke maatschappelijk werker mee: ten hoogste, nooit te weinig")
    @Proves(Clause.BREACH_TOLD)
    void theDeputyOfAnErasedClient() {
        UUID id = desk.assigned();
        Instant from = desk.clock.instant();
        desk.clock.pass(Duration.ofDays(3));
        erase(id);
        var device = new Incident.DeviceLost(
                Optional.of(desk.brecht.account()), Role.SOCIAL_WORKER, from, desk.clock.instant());
        assertThat(Exposure.of(List.of(passage(id)), device).many(Verdict.READABLE))
                .isOne();
    }

    @Test
    @DisplayName("hoeveel mensen voorbijkwamen, hangt niet af van hoe het met hen afliep")
    @Proves({Clause.BREACH_TOLD, Clause.SHARE_WHAT_HELPS})
    void theCountTellsNoOutcome() {
        UUID one = desk.contacted();
        UUID two = desk.contacted();
        desk.contacted();
        desk.clock.pass(Duration.ofDays(1));
        erase(one);
        desk.in(() -> desk.files.keptElsewhere(desk.annie, two, new FileNumber("NH-2026-0018")));
        Instant from = desk.clock.instant().plus(Duration.ofDays(1));
        desk.clock.pass(Duration.ofDays(2));
        var device = new Incident.DeviceLost(Optional.empty(), Role.SOCIAL_WORKER, from, desk.clock.instant());
        assertThat(Exposure.of(passages(), device).many(Verdict.READABLE)).isOne();
        assertThat(Exposure.passed(passages(), device)).isEqualTo(3);
    }

    private void erase(UUID id) {
        desk.stored(() -> {
            var open = (Intake.Open) desk.store.lock(id).orElseThrow();
            desk.erasures.erase(desk.annie, open, ErasureGround.NO_FURTHER_HELP);
            return open;
        });
    }

    private Passage passage(UUID id) {
        return passages().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Passage> passages() {
        return desk.stored(() -> new IntakePassages(new JdbcCame(desk.database.jdbc())).passages());
    }
}
