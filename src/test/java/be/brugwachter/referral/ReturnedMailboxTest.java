package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.decision.Ground;
import be.brugwachter.disclosure.Notices;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.shared.Actor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail to the OCMW comes back, over real SMTP and IMAP: no family goes there any more until a person looked. */
class ReturnedMailboxTest {
    private SenderBank bank;
    private Member an;
    private int before;

    @BeforeEach
    void sendOne(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
        before = bank.across.mails().size();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void aNewReferralIsRefusedWithWhatToDoNowAndAllowedOnceAPersonLooked() {
        comesBack(sent());
        UUID next = bank.draft(an);

        assertThat(bank.send(an, next)).isInstanceOfSatisfying(Sending.Refused.class, refused -> {
            assertThat(refused.grounds()).extracting(Ground::clause).containsExactly(Clause.TO_AGREED_MAILBOX);
            assertThat(refused.grounds().getFirst().sentence()).contains("kwam een bericht terug");
            assertThat(refused.grounds().getFirst().nextStep()).startsWith("Bel samen met de ouder naar het OCMW");
        });
        assertThat(bank.now(next)).isInstanceOf(Referral.Draft.class);

        look();
        assertThat(bank.send(an, next)).isInstanceOf(Sending.Underway.class);
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void whatWasWaitingIsHeldVisiblyAndGoesOnByItself() {
        UUID first = sent();
        UUID waiting = bank.draft(an);
        bank.send(an, waiting);
        comesBack(first);
        bank.courier();

        assertThat(bank.now(first)).isInstanceOf(Referral.Undelivered.class);
        assertThat(bank.now(waiting)).isInstanceOf(Referral.Held.class);
        assertThat(trouble(waiting)).containsExactly(Trouble.MAILBOX_RETURNED);
        assertThat(bank.across.mails()).hasSize(before + 1);

        look();
        bank.courier();
        assertThat(bank.now(waiting)).isInstanceOf(Referral.Sent.class);
        assertThat(bank.now(first)).isInstanceOf(Referral.Undelivered.class);
        assertThat(bank.across.mails()).hasSize(before + 2);
    }

    @Test
    void theSecondLookDecidesAnewForWhatGoesOn() {
        UUID first = sent();
        UUID waiting = bank.draft(an);
        bank.send(an, waiting);
        comesBack(first);
        bank.courier();
        assertThat(bank.<Boolean>in(() -> bank.referrals.withdraw(an, waiting))).isTrue();

        look();
        bank.courier();
        assertThat(bank.now(waiting)).isInstanceOf(Referral.Withdrawn.class);
        assertThat(bank.across.mails()).hasSize(before + 1);
    }

    @Test
    void aTestAboutNobodyMayStillGo() {
        comesBack(sent());
        bank.across.run(() -> bank.across.bridge.sendTest(TestBridge.BRUGGE, bank.across.first));
        bank.courier();

        assertThat(bank.across.mails()).hasSize(before + 2);
        assertThat(bank.in(() -> bank.across.channels.facts(TestBridge.BRUGGE)).mailReturned())
                .isTrue();
    }

    @Test
    void theBookSaysThatItStoppedAndWhoLooked() {
        comesBack(sent());
        look();
        assertThat(looks(bank.across.second)).isFalse();

        assertThat(bank.across.book).extracting(Entry::act).containsOnlyOnce(Act.MAILBOX_STOPPED);
        assertThat(bank.across.book)
                .filteredOn(entry -> entry.act() == Act.MAILBOX_LOOKED_AT)
                .extracting(Entry::actor)
                .containsExactly(bank.across.first);
    }

    @Test
    void aNewAddressIsAnotherMailboxAndWhatWaitedForTheOldOneSaysSo() {
        UUID first = sent();
        UUID waiting = bank.draft(an);
        bank.send(an, waiting);
        comesBack(first);
        bank.courier();
        bank.across.agreeOnMailbox(TestBridge.BRUGGE, TestBridge.RETURNS);

        assertThat(bank.in(() -> bank.across.channels.facts(TestBridge.BRUGGE)).mailReturned())
                .isFalse();
        assertThat(looks(bank.across.first)).isFalse();
        assertThat(trouble(waiting)).containsExactly(Trouble.CHANNEL_CHANGED);
    }

    private UUID sent() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();
        assertThat(bank.now(id)).isInstanceOf(Referral.Sent.class);
        return id;
    }

    private void comesBack(UUID referral) {
        UUID parcel = ((Referral.Dispatched) bank.now(referral)).parcel();
        var row = bank.in(() -> bank.across
                .database
                .jdbc()
                .sql("select message_id, return_token from parcel where id = :id")
                .param("id", parcel)
                .query()
                .singleRow());
        var back = TestBridge.BACK.with(String.valueOf(row.get("return_token")));
        byte[] notice = Notices.failed(back.value(), "terug", "5.2.2", String.valueOf(row.get("message_id")));
        new SmtpPost(bank.across.server.smtp(), Duration.ofSeconds(20)).submit(notice, back, TestBridge.RETURNS);
        bank.across.returnRound();
        bank.hear();
    }

    private void look() {
        assertThat(looks(bank.across.first)).isTrue();
    }

    private boolean looks(Actor manager) {
        return bank.across.as(() -> bank.across.courierDesk.looked(TestBridge.BRUGGE, manager));
    }

    private List<Trouble> trouble(UUID referral) {
        return bank.in(() -> bank.follow.trouble(bank.now(referral))).stream().toList();
    }
}
