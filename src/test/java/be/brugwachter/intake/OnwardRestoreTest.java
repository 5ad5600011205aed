package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.intake.OnwardDisclosure.State;
import be.brugwachter.shared.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the database comes back, from before or after a client took a yes back. */
class OnwardRestoreTest {
    @TempDir
    private Path folder;

    private TestDesk desk;
    private TestPartner caw;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        caw = new TestPartner(desk);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void afterARestoreThePartnerOfAYesTakenBackSinceIsCalled() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        assertThat(caw.now(onward).state()).isEqualTo(State.SENT);
        tell(Act.ONWARD_WITHDRAWN, onward);
        tell(Act.PARTNER_TOLD, onward);
        assertThat(desk.in(desk.follow::calls))
                .as("the letter that told it was made after the copy, so nobody knows whether it left")
                .extracting(OnwardDisclosure::id)
                .containsExactly(onward);
        tell(Act.PARTNER_CALLED, onward);
        assertThat(desk.in(desk.follow::calls)).isEmpty();
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void afterARestoreWhatWasTakenBackInTheCopyStaysAsItWas() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        desk.in(() -> desk.follow.withdraw(desk.annie, intake, onward));
        tell(Act.ONWARD_SENT, onward);
        assertThat(caw.now(onward).state()).isEqualTo(State.WITHDRAWN);
        tell(Act.ONWARD_WITHDRAWN, onward);
        assertThat(desk.in(desk.follow::calls)).as("its letter is in the copy").isEmpty();
    }

    private void tell(Act act, UUID subject) {
        var replay = new OnwardReplay(desk.onwardRows, desk.sending.bridge);
        var fact = new Fact(
                UUID.randomUUID(),
                TestDesk.BRUGGE,
                desk.clock.instant(),
                desk.annie.account(),
                Role.SOCIAL_WORKER,
                act,
                subject,
                List.of(Clause.ONWARD_TO_GBO));
        desk.stored(() -> {
            replay.replay(fact);
            return true;
        });
    }
}
