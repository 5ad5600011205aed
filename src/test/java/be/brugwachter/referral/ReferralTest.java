package be.brugwachter.referral;

import static be.brugwachter.disclosure.TestBridge.BREE;
import static be.brugwachter.disclosure.TestBridge.BRUGGE;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.decision.Ground;
import be.brugwachter.protocol.Effect;
import be.brugwachter.protocol.Ending;
import be.brugwachter.protocol.EndingDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.referral.store.JdbcReferralStock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sender's case on a real database, with a real mail server at the other bank. */
class ReferralTest {
    private SenderBank bank;
    private Member an;
    private int before;

    @BeforeEach
    void open(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
        before = bank.across.mails().size();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    @Proves({Clause.CONSENTED, Clause.EACH_REFERRAL_ANEW})
    void whatWasSentIsSentOnceHoweverOftenTheButtonIsTouched() {
        UUID id = bank.draft(an);

        assertThat(bank.send(an, id)).isInstanceOf(Sending.Underway.class);
        assertThat(bank.send(an, id)).isInstanceOf(Sending.NothingToSend.class);
        bank.courier();
        bank.courier();

        assertThat(bank.now(id)).isInstanceOf(Referral.Sent.class);
        assertThat(mailsSince()).isEqualTo(1);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void aWithdrawalBeforeTheCourierKeepsEverythingHere() {
        UUID id = bank.draft(an);
        bank.send(an, id);

        assertThat(bank.in(() -> bank.referrals.withdraw(an, id))).isTrue();
        bank.courier();

        assertThat(bank.now(id)).isInstanceOf(Referral.Withdrawn.class);
        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(mailsSince()).isZero();
    }

    @Test
    @Proves(Clause.CONSENTED)
    void aWithdrawalAfterTheCourierGoesAfterItSealedAlsoWhenEverythingEnded() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();

        assertThat(bank.in(() -> bank.referrals.withdraw(an, id))).isFalse();
        assertThat(bank.now(id)).isInstanceOf(Referral.Withdrawn.class);
        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(acts()).contains(Act.CONSENT_WITHDRAWN, Act.WITHDRAWAL_SENT);
        stop();
        bank.courier();
        assertThat(mailsSince()).isEqualTo(2);
        assertThat(bank.in(() -> bank.referrals.withdraw(an, id))).isFalse();
        bank.courier();
        assertThat(mailsSince()).as("once").isEqualTo(2);
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void aMailboxInWhichNobodyOpensAsksForACall() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();
        assertThat(toDos()).isEmpty();

        bank.across.clock.pass(Duration.ofDays(10));
        assertThat(toDos()).singleElement().asString().contains("bel het OCMW, noem geen namen");
    }

    private List<String> toDos() {
        ReferralToDos all = new ReferralToDos(bank.follow, bank.protocols);
        return bank.in(() -> all.waitingFor(an.actor())).stream()
                .map(toDo -> toDo.text())
                .toList();
    }

    private void stop() {
        Protocol brugge = bank.protocol(BRUGGE);
        bank.in(() -> {
            new EndingDesk(bank.protocols, act -> {}, List.of()).stopForMisuse(brugge, bank.across.first);
            return true;
        });
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void whatWentToTheWrongOcmwIsToldThereAndNotedOnceInOneAct() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();

        assertThat(bank.in(() -> bank.recalls.wrongReceiver(an, id))).isEqualTo(RecallDesk.Outcome.TOLD);
        assertThat(bank.in(() -> bank.recalls.wrongReceiver(an, id))).isEqualTo(RecallDesk.Outcome.NOTHING);
        bank.courier();

        assertThat(mailsSince()).isEqualTo(2);
        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(bank.in(() -> bank.recalls.reported(bank.now(id)))).isPresent();
        assertThat(acts()).containsOnlyOnce(Act.BREACH_REPORTED).contains(Act.WRONG_RECEIVER_TOLD);
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void whatWasAboutToGoToTheWrongOcmwStaysHere() {
        UUID id = bank.draft(an);
        bank.send(an, id);

        assertThat(bank.in(() -> bank.recalls.wrongReceiver(an, id))).isEqualTo(RecallDesk.Outcome.KEPT);
        bank.courier();

        assertThat(mailsSince()).isZero();
        assertThat(acts()).contains(Act.BREACH_REPORTED).doesNotContain(Act.WRONG_RECEIVER_TOLD);
    }

    @Test
    @Proves(Clause.ENDED_FOR_MISUSE)
    void aStopBetweenSendingAndTheCourierHoldsTheParcel() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        Protocol brugge = bank.protocol(BRUGGE);
        bank.in(() -> {
            new EndingDesk(bank.protocols, act -> {}, List.of()).stopForMisuse(brugge, bank.across.first);
            return true;
        });
        bank.courier();

        assertThat(bank.now(id))
                .isInstanceOfSatisfying(
                        Referral.Held.class, held -> assertThat(held.grounds()).contains(Clause.ENDED_FOR_MISUSE));
        assertThat(mailsSince()).isZero();
    }

    @Test
    @Proves(Clause.ENDED_FOR_MISUSE)
    void theDryRunCountsWhatWaitsAndChangesNothingAndTheSameListComesAfterTheAct() {
        UUID sent = bank.draft(an);
        bank.send(an, sent);
        bank.courier();
        bank.draft(an);
        bank.send(an, bank.draft(an));
        Protocol brugge = bank.protocol(BRUGGE);
        List<ProtocolAct.Kind> told = new ArrayList<>();
        EndingDesk endings = new EndingDesk(
                bank.protocols,
                act -> told.add(act.kind()),
                List.of(new ReferralEndings(new JdbcReferralStock(bank.across.database.jdbc()))));

        List<String> before = texts(bank.in(() -> endings.dryRun(brugge, Ending.MISUSE)));
        assertThat(before)
                .anyMatch(text -> text.startsWith("Concepten: 1. Die kunnen niet meer vertrekken"))
                .anyMatch(text -> text.startsWith("Verzegeld, en nog hier: 1. Dat wordt aangehouden"))
                .anyMatch(text -> text.startsWith("In de mailbox van het OCMW, nog niet geopend: 1."));
        assertThat(bank.in(() -> bank.protocols.history(brugge)))
                .noneMatch(act -> act.kind() == ProtocolAct.Kind.STOPPED_FOR_MISUSE);
        assertThat(texts(bank.in(() -> endings.dryRun(brugge, Ending.NOTICE))))
                .anyMatch(text -> text.startsWith("Concepten: 1. Die kunnen nog vertrekken"));

        bank.in(() -> {
            endings.stopForMisuse(brugge, bank.across.first);
            return true;
        });
        bank.courier();
        assertThat(texts(bank.in(() -> endings.dryRun(brugge, Ending.MISUSE)))).isEqualTo(before);
        assertThat(told).containsExactly(ProtocolAct.Kind.STOPPED_FOR_MISUSE);
    }

    private static List<String> texts(List<Effect> effects) {
        return effects.stream().map(Effect::text).toList();
    }

    @Test
    void theDetailsGoTwoDaysAfterTheOpeningAndNotBefore() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();
        openAtTheOtherBank();
        assertThat(bank.now(id)).isInstanceOf(Referral.Opened.class);

        bank.across.clock.pass(Duration.ofHours(47));
        assertThat(bank.in(bank.follow::eraseOpened)).isZero();
        assertThat(bank.detailsAreHere(id)).isTrue();

        bank.across.clock.pass(Duration.ofHours(2));
        assertThat(bank.in(bank.follow::eraseOpened)).isEqualTo(1);
        assertThat(bank.now(id)).isInstanceOf(Referral.Erased.class);
        assertThat(bank.detailsAreHere(id)).isFalse();
    }

    @Test
    @Proves(Clause.FLAW_EXAMINED)
    void whatTheReceiverReadAndCallsSuperfluousGoesHereAtOnceAndTheFileIsStillFound() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();
        letGo(id);
        assertThat(bank.detailsAreHere(id)).as("nobody read it yet").isTrue();

        openAtTheOtherBank();
        String file = bank.in(() -> bank.cases.file(id)).orElseThrow();
        letGo(id);
        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(acts()).endsWith(Act.REFERRAL_ERASED);

        bank.across.clock.pass(Duration.ofDays(3));
        bank.in(bank.follow::eraseOpened);
        assertThat(bank.in(() -> bank.cases.file(id))).contains(file);
        assertThat(bank.in(() -> bank.cases.of(id)))
                .hasValueSatisfying(maker ->
                        assertThat(maker.account()).isEqualTo(an.actor().account()));
    }

    @Test
    void whatNobodyOpensInTimeLapses() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();

        Protocol brugge = bank.protocol(BRUGGE);
        assertThat(bank.in(() -> bank.follow.lapse(brugge, brugge.version()))).isZero();
        bank.across.clock.pass(Duration.ofDays(120));
        assertThat(bank.in(() -> bank.follow.lapse(brugge, brugge.version()))).isEqualTo(1);

        assertThat(bank.now(id)).isInstanceOf(Referral.Lapsed.class);
        assertThat(bank.detailsAreHere(id)).isFalse();
    }

    @Test
    void aDraftOfYesterdayIsGoneWithItsConsent() {
        UUID id = bank.draft(an);
        bank.across.clock.pass(Duration.ofHours(25));

        assertThat(bank.in(bank.drafts::dropStale)).isEqualTo(1);
        assertThat(bank.in(() -> bank.store.find(id))).isEmpty();
        assertThat(acts()).doesNotContain(Act.CONSENT_GIVEN);
    }

    @Test
    @Proves(Clause.SENDER_UNDER_SECRECY)
    void aMemberOfAnotherTeamIsRefused() {
        Member noor = bank.member("noor");
        UUID id = bank.draft(noor);

        assertThat(grounds(bank.send(noor, id))).containsExactly(Clause.SENDER_UNDER_SECRECY);
        assertThat(acts()).contains(Act.REFERRAL_REFUSED).doesNotContain(Act.CONSENT_GIVEN);
    }

    @Test
    @Proves({Clause.TO_AGREED_MAILBOX, Clause.CONCLUDED_AND_SIGNED})
    void breeIsRefusedWithEveryGround() {
        Member noor = bank.member("noor");
        UUID id = bank.draft(noor, BREE, "Bree");

        assertThat(grounds(bank.send(noor, id)))
                .contains(
                        Clause.TO_AGREED_MAILBOX,
                        Clause.CONCLUDED_AND_SIGNED,
                        Clause.RECEIVER_UNDER_SECRECY,
                        Clause.SEALED_AES256_7ZIP);
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void whoLivesElsewhereIsRefused() {
        UUID id = bank.draft(an, BRUGGE, "Bree");

        assertThat(grounds(bank.send(an, id))).containsExactly(Clause.OCMW_OF_RESIDENCE);
    }

    @Test
    @Proves({Clause.AIM_OF_SENDING, Clause.CLIENT_MET_IN_TASK})
    void whatTheSenderDoesNotAttestIsRefused() {
        UUID id = bank.draft(an);

        assertThat(grounds(bank.in(() -> bank.referrals.send(an, id, false))))
                .contains(Clause.AIM_OF_SENDING, Clause.CLIENT_MET_IN_TASK);
    }

    @Test
    void aDraftStandsOnMyListOfThingsToDoUntilItIsSent() {
        UUID id = bank.draft(an);
        ReferralToDos toDos = new ReferralToDos(bank.follow, bank.protocols);
        assertThat(bank.in(() -> toDos.waitingFor(an.actor()))).hasSize(1);

        bank.send(an, id);
        assertThat(bank.in(() -> toDos.waitingFor(an.actor()))).isEmpty();
    }

    @Test
    void aColleagueCannotSendMyDraft() {
        UUID id = bank.draft(an);

        assertThat(bank.send(bank.member("bilal"), id)).isInstanceOf(Sending.NothingToSend.class);
        assertThat(bank.now(id)).isInstanceOf(Referral.Draft.class);
    }

    private void letGo(UUID id) {
        bank.in(() -> {
            bank.cases.letGo(id);
            return true;
        });
    }

    /** The code stands in the parcel; here it is read from the mail, as whoever opened it would. */
    private void openAtTheOtherBank() {
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();
    }

    private static List<Clause> grounds(Sending sending) {
        assertThat(sending).isInstanceOf(Sending.Refused.class);
        return ((Sending.Refused) sending)
                .grounds().stream().map(Ground::clause).toList();
    }

    private List<Act> acts() {
        return bank.across.book.stream().map(Entry::act).toList();
    }

    private int mailsSince() {
        return bank.across.mails().size() - before;
    }
}
