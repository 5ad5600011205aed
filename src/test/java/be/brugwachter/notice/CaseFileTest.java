package be.brugwachter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.notice.CaseFile.Peer;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Role;
import java.time.Instant;
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

    @Test
    @DisplayName("wat ontbreekt voor het afsluiten, staat naast elkaar; laat melden vraagt een reden")
    @Proves(Clause.BREACH_TOLD)
    void lacks() {
        assertThat(file(Word.NONE).lacks()).containsExactly(Lack.OTHER_OFFICER, Lack.SUPERVISOR, Lack.PEOPLE);
        assertThat(file(Word.STRANDED).lacks()).contains(Lack.OTHER_OFFICER);
        Step people = step(Choice.SPARE_UNREADABLE, false);
        assertThat(file(step(Choice.NO_RISK, false), people).lacks()).isEmpty();
        Step late = at(Choice.SUPERVISOR_TOLD, AWARE.plus(BreachCase.TO_TELL).plusSeconds(1));
        assertThat(file(late, people).lacks()).containsExactly(Lack.LATE_REASON);
        assertThat(file(late, people, step(Choice.LATE_INSIDE, false)).lacks()).isEmpty();
        assertThat(file(at(Choice.SUPERVISOR_TOLD, AWARE.plus(BreachCase.TO_TELL)), people)
                        .lacks())
                .isEmpty();
    }

    @Test
    @DisplayName("wat afgesloten is, kan weer open")
    void reopened() {
        Step closed = step(Choice.CLOSED, false);
        assertThat(file(closed).closed()).isTrue();
        assertThat(file(closed, at(Choice.REOPENED, AWARE.plusSeconds(120))).closed())
                .isFalse();
    }

    private static Step at(Choice choice, Instant moment) {
        return new Step(UUID.randomUUID(), choice, false, moment);
    }

    static CaseFile file(Step... steps) {
        return file(Word.ACCEPTED, steps);
    }

    static CaseFile file(Word word, Step... steps) {
        var head = new BreachCase(
                UUID.randomUUID(),
                Optional.of(new ProtocolId("opgroeien-ocmw-brugge")),
                BreachKind.MAILBOX_READ,
                AWARE,
                Role.DPO,
                false,
                Optional.empty(),
                false);
        return new CaseFile(head, List.of(steps), Optional.empty(), new Peer(word, Optional.empty()));
    }

    static Step step(Choice choice, boolean theirs) {
        return new Step(UUID.randomUUID(), choice, theirs, AWARE.plusSeconds(60));
    }
}
