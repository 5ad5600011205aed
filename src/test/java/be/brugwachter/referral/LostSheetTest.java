package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Past;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase sheet is reported lost while a parcel sealed with one of its lines is on its way. */
class LostSheetTest {
    private SenderBank bank;
    private Member an;
    private UUID id;
    private int before;

    @BeforeEach
    void seal(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
        before = bank.across.mails().size();
        id = bank.draft(an);
        bank.send(an, id);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void whatStillWaitsIsHeldAtOnceAndNeverLeaves() {
        lose();

        assertThat(bank.now(id))
                .isInstanceOfSatisfying(
                        Referral.Held.class,
                        held -> assertThat(held.grounds()).containsExactly(Clause.SEALED_AES256_7ZIP));
        assertThat(trouble()).containsExactly(Trouble.SHEET_LOST);
        bank.courier();
        assertThat(bank.across.mails()).hasSize(before);
        assertThat(bank.across.<Boolean>as(() -> bank.across.bridge.tryAgain(parcel())))
                .isFalse();
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aParcelSealedWhileTheNewsCameInIsStoppedByTheCourierHimself() {
        bank.across.run(() -> bank.across.database.run(
                TestBridge.OPGROEIEN,
                () -> bank.across
                        .database
                        .jdbc()
                        .sql("update sheet set lost_at = now()")
                        .update()));
        bank.courier();

        assertThat(bank.now(id)).isInstanceOf(Referral.Held.class);
        assertThat(bank.across.mails()).hasSize(before);
    }

    @Test
    void whatLeftUnopenedSaysWhatToDoAndIsNotSentAgain() {
        bank.courier();
        lose();

        assertThat(bank.now(id)).isInstanceOf(Referral.Sent.class);
        assertThat(trouble()).containsExactly(Trouble.SHEET_LOST_UNDERWAY);
        assertThat(bank.in(() -> new ReferralToDos(bank.follow, bank.protocols).waitingFor(an.actor())))
                .hasSize(1)
                .allMatch(toDo -> toDo.urgent());
        assertThat(sealedBytesAreHere()).isFalse();
    }

    @Test
    void whatWasOpenedBeforeIsNobodysTrouble() {
        bank.courier();
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        lose();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();

        assertThat(bank.now(id)).isInstanceOf(Referral.Opened.class);
        assertThat(trouble()).isEmpty();
    }

    @Test
    void theCourseTellsEveryStepInItsOrder() {
        bank.courier();
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();

        assertThat(bank.in(() -> bank.follow.course(bank.now(id))))
                .extracting(Past::act)
                .contains(Act.CONSENT_GIVEN)
                .containsSubsequence(Act.REFERRAL_SEALED, Act.REFERRAL_SENT, Act.REFERRAL_OPENED);
    }

    private void lose() {
        UUID sheet = bank.sheet.sheet().id();
        assertThat(bank.across.<Boolean>as(() -> bank.across.bridge.sheetLost(sheet, bank.across.first)))
                .isTrue();
        bank.hear();
    }

    private List<Trouble> trouble() {
        return bank.in(() -> bank.follow.trouble(bank.now(id))).stream().toList();
    }

    private UUID parcel() {
        return ((Referral.Dispatched) bank.now(id)).parcel();
    }

    private boolean sealedBytesAreHere() {
        return bank.in(() -> bank.across
                .database
                .jdbc()
                .sql("select mime is not null from parcel where id = :id")
                .param("id", parcel())
                .query(Boolean.class)
                .single());
    }
}
