package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.consent.Consent;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.referral.StopDesk.Standing;
import be.brugwachter.retention.Law;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client takes consent back with a code: at once nothing leaves, for three days it can be undone, then the erasure follows. */
class StopDeskTest {
    private SenderBank bank;
    private Member an;

    @BeforeEach
    void open(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    @Proves(Clause.CONSENTED)
    void fromTheMomentItIsStoppedNothingLeaves() {
        UUID id = sealed();
        int mails = bank.across.mails().size();
        stop(id);
        bank.courier();

        assertThat(bank.across.mails()).hasSize(mails);
        assertThat(parcel(id)).isEqualTo(ParcelState.HELD);
        assertThat(standing(id)).isEqualTo(Standing.STOPPED);
        assertThat(consent(id)).isInstanceOf(Consent.Withdrawn.class);
        assertThat(bank.detailsAreHere(id)).isTrue();
    }

    @Test
    void whatWasHeldGoesOnAfterTheClientUndidIt() {
        UUID id = sealed();
        stop(id);
        bank.courier();
        int mails = bank.across.mails().size();
        undo(id);
        bank.courier();

        assertThat(bank.across.mails()).hasSize(mails + 1);
        assertThat(bank.now(id)).isInstanceOf(Referral.Sent.class);
        assertThat(consent(id)).isInstanceOf(Consent.Used.class);
        assertThat(standing(id)).isEqualTo(Standing.RECEIVED);
        pass(4);
        assertThat(follow()).isZero();
        assertThat(bank.detailsAreHere(id)).isTrue();
    }

    @Test
    void whatWasHeldDoesNotGoOnWhenTheWayClosedMeanwhile() {
        UUID id = sealed();
        stop(id);
        bank.courier();
        bank.across.agreeOnMailbox(TestBridge.BRUGGE, TestBridge.RETURNS);
        undo(id);
        bank.courier();

        assertThat(parcel(id)).isEqualTo(ParcelState.HELD);
        assertThat(standing(id)).isEqualTo(Standing.RECEIVED);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void afterThreeDaysTheErasureFollowsOnceAndTheReceiverGetsALetterThatNamesTheParcelOnly() {
        UUID id = sealed();
        bank.courier();
        stop(id);
        bank.courier();
        int mails = bank.across.mails().size();
        pass(2);
        assertThat(follow()).isZero();
        assertThat(bank.detailsAreHere(id)).isTrue();
        pass(1);

        assertThat(follow()).isOne();
        assertThat(follow()).isZero();
        bank.courier();
        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(bank.now(id)).isInstanceOf(Referral.Withdrawn.class);
        assertThat(bank.across.mails()).hasSize(mails + 1);
        assertThat(bank.across
                        .open(bank.across.mails().getLast(), bank.sheet, 3)
                        .letter())
                .isEqualTo(new WithdrawalLetter(((Referral.Withdrawn) bank.now(id)).parcel()));
        assertThat(Walls.as(TestBridge.OPGROEIEN, bank.declarations::all))
                .extracting(each -> each.law())
                .containsExactly(Law.CONSENT_WITHDRAWN);
        undo(id);
        assertThat(standing(id)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void whatNeverLeftGoesWithoutALetter() {
        UUID id = sealed();
        stop(id);
        bank.courier();
        pass(3);
        follow();

        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(parcel(id)).isEqualTo(ParcelState.WITHHELD);
        assertThat(acts()).doesNotContain(Act.WITHDRAWAL_SENT);
        assertThat(bank.in(() -> bank.stops.openOf(an.actor().account()))).isEmpty();
    }

    @Test
    void whoDoesNotWantToWaitHasItNowAndCannotUndoIt() {
        UUID id = sealed();
        bank.courier();
        stop(id);
        run(() -> bank.stops.finish(id));

        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(follow()).isOne();
        assertThat(acts()).contains(Act.WITHDRAWAL_SENT);
        undo(id);
        assertThat(standing(id)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void alsoAfterTheDetailsHereWereErasedTheReceiverIsTold() {
        UUID id = sealed();
        bank.courier();
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();
        pass(3);
        bank.in(bank.follow::eraseOpened);
        assertThat(bank.now(id)).isInstanceOf(Referral.Erased.class);

        stop(id);
        assertThat(standing(id)).isEqualTo(Standing.STOPPED);
        pass(3);
        assertThat(follow()).isOne();
        assertThat(acts()).contains(Act.WITHDRAWAL_SENT);
        assertThat(standing(id)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void theTeamMemberCanTakeItBackForAClientOfWhomNothingIsLeftHere() {
        UUID id = sealed();
        bank.courier();
        assertThat(late(an, id)).as("the details are here").isEmpty();
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();
        pass(3);
        bank.in(bank.follow::eraseOpened);

        assertThat(late(bank.member("bilal"), id)).as("somebody else's").isEmpty();
        assertThat(late(an, id)).contains(true);
        assertThat(late(an, id)).as("a second time").isEmpty();
        assertThat(standing(id)).isEqualTo(Standing.WITHDRAWN);
        assertThat(acts()).containsSubsequence(Act.REFERRAL_WITHDRAWN, Act.WITHDRAWAL_SENT);
        assertThat(follow()).as("the receiver is told once").isZero();
    }

    private Optional<Boolean> late(Member member, UUID id) {
        return bank.in(() -> bank.late.withdraw(member, id));
    }

    @Test
    void whenNoLetterCanGoTheTeamMemberCallsAndUntilThenEveryRoundTriesAgain() {
        UUID id = sealed();
        bank.courier();
        stop(id);
        bank.across.agreeOnMailbox(TestBridge.BRUGGE, TestBridge.RETURNS);
        pass(3);
        assertThat(follow()).isOne();
        assertThat(bank.detailsAreHere(id)).isFalse();
        assertThat(follow()).isOne();
        assertThat(bank.in(() -> bank.stops.openOf(an.actor().account())))
                .singleElement()
                .matches(Stop::untold);

        assertThat(bank.<Boolean>in(() -> bank.stops.called(somebodyElse(), id)))
                .isFalse();
        assertThat(bank.<Boolean>in(() -> bank.stops.called(an, id))).isTrue();
        assertThat(bank.in(() -> bank.stops.openOf(an.actor().account()))).isEmpty();
    }

    @Test
    void whenTheTeamMemberWithdrewMeanwhileNothingIsUndoneAndNothingGoesTwice() {
        UUID id = sealed();
        bank.courier();
        stop(id);
        bank.in(() -> bank.referrals.withdraw(an, id));
        assertThat(standing(id)).isEqualTo(Standing.WITHDRAWN);
        undo(id);
        assertThat(consent(id)).isInstanceOf(Consent.Withdrawn.class);
        pass(3);
        follow();
        assertThat(acts()).filteredOn(Act.WITHDRAWAL_SENT::equals).hasSize(1);
        assertThat(acts()).filteredOn(Act.REFERRAL_WITHDRAWN::equals).hasSize(1);
    }

    private static Member somebodyElse() {
        return new Member(new Actor(TestBridge.OPGROEIEN, UUID.randomUUID(), Role.TEAM_MEMBER), "Kind en Gezin Bree");
    }

    private UUID sealed() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        return id;
    }

    private void stop(UUID id) {
        run(() -> bank.stops.stop(id));
    }

    private void undo(UUID id) {
        run(() -> bank.stops.undo(id));
    }

    /** The round, each step in a transaction of its own. Returns from how many stops something followed. */
    private int follow() {
        List<UUID> due = bank.in(bank.stops::due);
        for (UUID id : due) {
            run(() -> bank.stops.erase(id));
            bank.in(() -> bank.stops.tell(id));
        }
        return due.size();
    }

    private void pass(int days) {
        bank.across.clock.pass(Duration.ofDays(days));
    }

    private Standing standing(UUID id) {
        return bank.in(() -> bank.stops.standing(id));
    }

    private ParcelState parcel(UUID id) {
        UUID parcel = ((Referral.Dispatched) bank.now(id)).parcel();
        return bank.in(() -> bank.across.bridge.find(parcel)).orElseThrow().state();
    }

    private Consent consent(UUID id) {
        UUID consent = ((Referral.Dispatched) bank.now(id)).course().consent();
        return bank.in(() -> bank.consents.find(consent)).orElseThrow();
    }

    private List<Act> acts() {
        return bank.across.book.stream().map(Entry::act).toList();
    }

    private void run(Runnable work) {
        bank.in(() -> {
            work.run();
            return true;
        });
    }
}
