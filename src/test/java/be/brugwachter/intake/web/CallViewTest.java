package be.brugwachter.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.intake.CallTrouble;
import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.HandOverCall;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a worker reads about a call that stopped. */
class CallViewTest {
    @Test
    void ofACallThatStoppedNobodyIsToldThatItGoesAgainByItself() {
        var now = Instant.parse("2026-11-23T09:00:00Z");
        var stopped = new HandOverCall(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ExportFormat.CSV,
                HandOverCall.State.STOPPED,
                2,
                null,
                CallTrouble.BUSY,
                now,
                now);
        var view = CallView.of(stopped);
        assertThat(view.state()).isEqualTo("gestopt");
        assertThat(view.reason()).isNull();
        assertThat(view.next()).contains("vertrekt niet meer vanzelf", "Kijk in het dossiersysteem");
        assertThat(view.again()).isFalse();
    }
}
