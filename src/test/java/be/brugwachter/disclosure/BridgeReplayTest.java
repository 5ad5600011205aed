package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.TestBridge.BRUGGE;
import static be.brugwachter.disclosure.TestBridge.OPGROEIEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.store.JdbcChannels;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.disclosure.store.JdbcSheets;
import be.brugwachter.parcel.Letters;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.TestVault;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a restored database hears from the book about parcels and mailboxes. */
class BridgeReplayTest {
    private final UUID referral = UUID.randomUUID();
    private TestBridge across;
    private BridgeReplay replay;
    private UUID parcel;
    private UUID mailbox;

    @BeforeEach
    void aParcelWaitsInTheCopy(@TempDir Path folder) {
        across = new TestBridge(folder, subject -> List.of());
        across.openTheWay(BRUGGE);
        var jdbc = across.database.jdbc();
        replay = new BridgeReplay(
                new JdbcSheets(jdbc),
                new JdbcOutbox(jdbc),
                new JdbcChannels(jdbc),
                TestVault.in(folder, across.database, across.clock, OPGROEIEN),
                across.clock);
        parcel = across.as(() -> across.bridge.dispatch(referral, BRUGGE, Letters.referral(Letters.noor())));
        mailbox = across.as(() -> across.channels.mailbox(BRUGGE)).orElseThrow().id();
    }

    @AfterEach
    void close() {
        across.close();
    }

    @Test
    void whatHadLeftBeforeItWasTakenBackStaysGone() {
        for (Act end : List.of(Act.REFERRAL_WITHDRAWN, Act.REFERRAL_LAPSED, Act.REFERRAL_ERASED, Act.BREACH_REPORTED)) {
            hear(Act.REFERRAL_SENT, referral);
            hear(end, referral);
            assertThat(parcel().state()).as(end.name()).isEqualTo(ParcelState.ACCEPTED);
        }
    }

    @Test
    void whatHadNotLeftIsWithheldForGood() {
        hear(Act.REFERRAL_WITHDRAWN, referral);
        assertThat(parcel().state()).isEqualTo(ParcelState.WITHHELD);
        assertThat(parcel().perhapsTwice()).isFalse();
    }

    @Test
    void whatWasLeavingWhenItWasTakenBackMayHaveLeft() {
        across.as(() -> across.courierDesk.start(parcel));
        hear(Act.BREACH_REPORTED, referral);
        assertThat(parcel().state()).isEqualTo(ParcelState.WITHHELD);
        assertThat(parcel().perhapsTwice()).isTrue();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void aMailboxThatSentAMailBackStaysStoppedUntilTheBookSaysThatAPersonLooked() {
        hear(Act.MAILBOX_STOPPED, mailbox);
        across.courierRound();
        assertThat(parcel().state()).isEqualTo(ParcelState.HELD);
        assertThat(parcel().trouble()).isEqualTo(Trouble.MAILBOX_RETURNED);

        hear(Act.MAILBOX_LOOKED_AT, mailbox);
        across.courierRound();
        assertThat(parcel().state()).isEqualTo(ParcelState.ACCEPTED);
    }

    @Test
    void whatWentOnAfterThatLookIsNotSentASecondTime() {
        hear(Act.MAILBOX_STOPPED, mailbox);
        across.courierRound();
        hear(Act.MAILBOX_LOOKED_AT, mailbox);
        hear(Act.PARCEL_LEAVING, parcel);
        int mails = across.mails().size();
        across.courierRound();
        assertThat(parcel().trouble()).isEqualTo(Trouble.RESTORED);
        assertThat(across.mails()).hasSize(mails);
    }

    private Parcel parcel() {
        return across.as(() -> across.bridge.find(parcel)).orElseThrow();
    }

    private void hear(Act act, UUID subject) {
        var fact = new Fact(
                UUID.randomUUID(),
                OPGROEIEN,
                across.clock.instant(),
                new UUID(0, 0),
                Role.SYSTEM,
                act,
                subject,
                List.of());
        across.database.run(OPGROEIEN, () -> replay.replay(fact));
    }
}
