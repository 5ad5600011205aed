package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.parcel.WrongReceiverLetter;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sender takes a parcel back by a sealed letter, through a real mail server; the answer is the same in every case. */
class RecallTest {
    private TestBridge sender;
    private ReceiverBank ocmw;

    @BeforeEach
    void openBothBanks(@TempDir Path folder) {
        // No decision of the gate stands in the way of what takes a parcel back, not even one that refuses everything.
        sender = new TestBridge(folder, subject -> refuses ? List.of(Clause.SIX_MONTHS_NOTICE) : List.of());
        ocmw = new ReceiverBank(sender, folder);
        ocmw.shareASheet();
    }

    private boolean refuses;

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    @Proves(Clause.CONSENTED)
    void whatIsNoFileYetIsErasedWhenTheClientWithdrawsAlsoAfterTheEnd() {
        UUID parcel = send();
        ocmw.carryAll();
        UUID intake = ocmw.living().getFirst().id();

        refuses = true;
        UUID letter = recall(parcel, new WithdrawalLetter(parcel));
        ocmw.carryAll();

        assertThat(ocmw.living()).isEmpty();
        assertThat(ocmw.in(() -> ocmw.intakes.find(intake)))
                .hasValueSatisfying(
                        gone -> assertThat(((Intake.Erased) gone).ground()).isEqualTo(ErasureGround.WITHDRAWN));
        assertThat(ocmw.in(() -> ocmw.intakes.client(intake))).isEmpty();
        assertThat(ocmw.in(() -> ocmw.declarations.all())).hasSize(1);
        assertThat(answered(letter)).isTrue();
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void aClientFileStaysAndTheAnswerIsTheSame() {
        UUID parcel = send();
        ocmw.carryAll();
        openAFile();

        UUID letter = recall(parcel, new WithdrawalLetter(parcel));
        ocmw.carryAll();

        assertThat(ocmw.living()).singleElement().isInstanceOf(Intake.FileOpened.class);
        assertThat(answered(letter)).isTrue();
        assertThat(ocmw.book).extracting(Entry::act).contains(Act.RECALL_CAME).doesNotContain(Act.INTAKE_ERASED);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void aParcelThatComesAfterItsWithdrawalIsNotLetIn() {
        UUID parcel = send();
        UUID letter = recall(parcel, new WithdrawalLetter(parcel));
        sender.courierRound();
        List<byte[]> mails = sender.mails();
        take(mails.getLast());
        take(mails.getFirst());
        ocmw.receiptRound();
        sender.returnRound();

        assertThat(answered(letter)).isTrue();
        assertThat(answered(parcel)).as("opened, as every parcel").isTrue();
        assertThat(ocmw.living()).isEmpty();
        assertThat(ocmw.book).extracting(Entry::act).contains(Act.RECALLED_BEFORE_IT_CAME);
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void whatWentToTheWrongOcmwIsErasedThere() {
        UUID parcel = send();
        ocmw.carryAll();
        recall(parcel, new WrongReceiverLetter(parcel));
        ocmw.carryAll();
        assertThat(ocmw.living()).isEmpty();
    }

    private void take(byte[] mail) {
        ocmw.in(() -> ocmw.arrivals.take(ReceivedParcel.inMail(mail).orElseThrow(), 0));
    }

    private void openAFile() {
        Intake.Received came = (Intake.Received) ocmw.living().getFirst();
        Hands hands = new Hands(UUID.randomUUID(), UUID.randomUUID());
        ocmw.in(() -> {
            ocmw.intakes.move(new Intake.FileOpened(
                    came.id(), came.arrival(), hands, came.since(), new Intake.Keeping.Elsewhere()));
            return true;
        });
    }

    private UUID send() {
        return sender.as(
                () -> sender.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, Letters.referral(Letters.noor())));
    }

    private UUID recall(UUID parcel, Letter letter) {
        return sender.as(() -> sender.bridge.recall(parcel, TestBridge.BRUGGE, letter))
                .orElseThrow();
    }

    private boolean answered(UUID letter) {
        return sender.as(() -> sender.bridge.find(letter)).orElseThrow().state() == ParcelState.OPENED;
    }
}
