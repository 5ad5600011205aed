package be.brugwachter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What counts as done, and by whom. */
class CaseFileTest {
    private static final Instant AWARE = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    @DisplayName("wat de andere partij deed, zet onze klok niet stil; alleen haar bevestiging telt")
    @Proves(Clause.BREACH_TOLD)
    void theirsDoesNotCount() {
        CaseFile file = file(
                step(Choice.SUPERVISOR_TOLD, true),
                step(Choice.TELL_HIGH_RISK, true),
                step(Choice.CLOSED, true),
                step(Choice.CONFIRMED, true));
        assertThat(file.last(Group.SUPERVISOR)).isEmpty();
        assertThat(file.last(Group.PEOPLE)).isEmpty();
        assertThat(file.closed()).isFalse();
        assertThat(file.last(Group.CONFIRMED)).isPresent();
    }

    static CaseFile file(Step... steps) {
        var head = new BreachCase(
                UUID.randomUUID(),
                Optional.of(new ProtocolId("opgroeien-ocmw-brugge")),
                BreachKind.MAILBOX_READ,
                AWARE,
                Role.DPO,
                false,
                Optional.empty());
        return new CaseFile(head, new ArrayList<>(List.of(steps)), Optional.empty());
    }

    static Step step(Choice choice, boolean theirs) {
        return new Step(UUID.randomUUID(), choice, theirs, AWARE.plusSeconds(60));
    }
}
