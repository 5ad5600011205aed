package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.disclosure.store.JdbcNotices;
import be.brugwachter.shared.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a copy was put back, no mail to an officer goes a second time; where nobody knows whether it went, a person calls. */
class NoticeReplayTest {
    @TempDir
    private Path folder;

    private TestBridge across;
    private NoticeReplay replay;
    private UUID notice;

    @BeforeEach
    void aNoticeWaitsInTheCopy() {
        across = new TestBridge(folder, subject -> List.of());
        across.agreeOnMailbox(TestBridge.BRUGGE, TestBridge.ONTHAAL);
        replay = new NoticeReplay(new JdbcNotices(across.database.jdbc()), across.clock);
        notice = now().id();
    }

    @AfterEach
    void close() {
        across.close();
    }

    @Test
    void whatLeftAndWasTakenIsNotMailedAgain() {
        hear(Act.OFFICER_MAIL_LEAVING);
        hear(Act.OFFICER_TOLD);
        settle(true);
        assertThat(now().way().state()).isEqualTo(Notice.State.ACCEPTED);
        nothingLeaves();
    }

    @Test
    void whatMayHaveLeftIsNotMailedAgainAndAPersonCalls() {
        hear(Act.OFFICER_MAIL_LEAVING);
        settle(true);
        assertThat(now().needsACall()).isTrue();
        assertThat(now().way().trouble()).isEqualTo(Trouble.RESTORED);
        nothingLeaves();
    }

    @Test
    void whatCameBackStaysSo() {
        hear(Act.OFFICER_MAIL_LEAVING);
        hear(Act.OFFICER_TOLD);
        hear(Act.OFFICER_NOT_REACHED);
        assertThat(now().way().state()).isEqualTo(Notice.State.UNDELIVERED);
        nothingLeaves();
    }

    @Test
    void whatTheOfficerSawStaysSeen() {
        hear(Act.OFFICER_SAW);
        assertThat(now().seenAt()).isEqualTo(across.clock.instant());
    }

    @Test
    void withoutTheEndOfTheLedgerEveryMailThatWaitedIsForAPerson() {
        settle(false);
        assertThat(now().needsACall()).isTrue();
        nothingLeaves();
    }

    private void nothingLeaves() {
        across.clock.pass(Duration.ofDays(1));
        across.noticeRound();
        assertThat(across.mails()).isEmpty();
    }

    private void hear(Act act) {
        var fact = new Fact(
                UUID.randomUUID(),
                TestBridge.OPGROEIEN,
                across.clock.instant(),
                UUID.randomUUID(),
                Role.DPO,
                act,
                notice,
                List.of());
        across.database.run(TestBridge.OPGROEIEN, () -> replay.replay(fact));
    }

    private void settle(boolean told) {
        across.database.run(TestBridge.OPGROEIEN, () -> replay.settle(told));
    }

    private Notice now() {
        return across.as(across.noticeDesk::newest).getFirst();
    }
}
