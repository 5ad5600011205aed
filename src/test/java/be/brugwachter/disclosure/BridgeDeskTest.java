package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.TestBridge.BREE;
import static be.brugwachter.disclosure.TestBridge.BRUGGE;
import static be.brugwachter.disclosure.TestBridge.ONTHAAL;
import static be.brugwachter.disclosure.TestBridge.OPGROEIEN;
import static be.brugwachter.disclosure.TestBridge.RETURNS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.mail.TestImap;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.TestLetter;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.staff.TwoPeople.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bridge from the first proposal of a mailbox to the code that comes back, with a real database and mail server. */
class BridgeDeskTest {
    @TempDir
    private Path folder;

    private TestBridge bridge;
    private volatile List<Clause> grounds = List.of();

    @BeforeEach
    void open() {
        bridge = new TestBridge(folder, subject -> grounds);
    }

    @AfterEach
    void close() {
        bridge.close();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void aMailboxIsGoodOnlyWhenTwoPeopleAgreedAndItsTestCameBack() {
        assertThat(facts()).isEqualTo(new ChannelFacts(false, false, false, false, 0));
        var proposal = bridge.as(() -> bridge.channels.proposeMailbox(BRUGGE, ONTHAAL, bridge.first));
        assertThat(bridge.as(() -> bridge.channels.confirm(BRUGGE, proposal.id(), bridge.first)))
                .isEqualTo(new Outcome.SamePerson());
        assertThat(facts().mailboxConfirmed()).isFalse();

        bridge.run(() -> bridge.channels.confirm(BRUGGE, proposal.id(), bridge.second));
        assertThat(facts()).isEqualTo(new ChannelFacts(true, false, false, false, 0));
        var sheet = bridge.printSheet(BRUGGE);
        bridge.run(() -> bridge.bridge.sendTest(BRUGGE, bridge.first));
        bridge.courierRound();
        assertThat(facts()).isEqualTo(new ChannelFacts(true, false, false, false, 0));

        var opened = bridge.open(bridge.mails().getLast(), sheet, 1);
        assertThat(opened.letter()).isEqualTo(new TestLetter());
        assertThat(typed(opened.code())).isTrue();
        assertThat(facts()).isEqualTo(new ChannelFacts(true, true, false, true, 24));
        assertThat(bridge.book)
                .extracting(Entry::act)
                .contains(
                        Act.ACT_PROPOSED,
                        Act.ACT_CONFIRMED,
                        Act.TEST_PARCEL_SENT,
                        Act.TEST_PARCEL_ANSWERED,
                        Act.MAILBOX_CONFIRMED,
                        Act.SHEET_LIVE);
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void breeWhoseAddressIsIllegibleIsClosedUntilThen() {
        assertThatThrownBy(() -> dispatch(BREE)).isInstanceOf(ChannelNotReady.class);
        assertThat(bridge.as(() -> bridge.bridge.sendTest(BREE, bridge.first))).isEmpty();

        bridge.openTheWay(BREE);
        assertThat(dispatch(BREE)).isNotNull();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void aNewAddressStartsAgainWithItsOwnTest() {
        bridge.openTheWay(BRUGGE);
        bridge.agreeOnMailbox(BRUGGE, RETURNS);

        assertThat(facts().testAnswered()).isFalse();
        assertThatThrownBy(() -> dispatch(BRUGGE)).isInstanceOf(ChannelNotReady.class);
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aFamilyCrossesSealedAndIsReadWithTheNextLine() {
        var sheet = bridge.openTheWay(BRUGGE);
        var parcel = dispatch(BRUGGE);
        bridge.courierRound();

        var mail = bridge.mails().getLast();
        assertThat(new String(mail, StandardCharsets.ISO_8859_1)).doesNotContain("Noor", "Bosch", "0470");
        var opened = bridge.open(mail, sheet, 2);
        assertThat(opened.letter()).isEqualTo(Letters.referral(Letters.noor()));
        assertThat(state(parcel)).isEqualTo(ParcelState.ACCEPTED);
        assertThat(typed(opened.code())).isTrue();
        assertThat(state(parcel)).isEqualTo(ParcelState.OPENED);
    }

    @Test
    void whileAnotherTakesTheLastLineOfASheetTheNextSheetHasOne() {
        var older = bridge.openTheWay(BRUGGE);
        bridge.clock.pass(Duration.ofSeconds(1));
        var newest = bridge.printSheet(BRUGGE);
        bridge.run(() -> bridge.bridge.sendTest(BRUGGE, bridge.first));
        bridge.courierRound();
        assertThat(typed(bridge.open(bridge.mails().getLast(), newest, 1).code()))
                .isTrue();

        var parcel = bridge.database.as(TestBridge.OPGROEIEN, () -> {
            bridge.database
                    .jdbc()
                    .sql("select id from sheet_line where sheet = :sheet and burnt_at is null for update")
                    .param("sheet", newest.sheet().id())
                    .query(UUID.class)
                    .list();
            return CompletableFuture.supplyAsync(() -> bridge.as(
                            () -> bridge.bridge.dispatch(UUID.randomUUID(), BRUGGE, Letters.family(new Random(1)))))
                    .join();
        });
        assertThat(JdbcClient.create(bridge.database.owner())
                        .sql("select sheet from parcel where id = :id")
                        .param("id", parcel)
                        .query(UUID.class)
                        .single())
                .isEqualTo(older.sheet().id());
    }

    @Test
    void theDatabaseHoldsNeitherTheFamilyNorTheLineNorTheCode() {
        var sheet = bridge.openTheWay(BRUGGE);
        dispatch(BRUGGE);
        bridge.courierRound();
        var code = bridge.open(bridge.mails().getLast(), sheet, 2).code().value();
        var line = sheet.lines().get(1).passphrase().value();

        var owner = JdbcClient.create(bridge.database.owner());
        for (var table : List.of("parcel", "sheet", "sheet_line", "code_key", "mailbox", "proposal")) {
            var rows = owner.sql("select row_to_json(t)::text from " + table + " t")
                    .query(String.class)
                    .list();
            assertThat(rows)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row)
                            .doesNotContain(
                                    "Noor",
                                    "Bosch",
                                    code,
                                    code.toUpperCase(Locale.ROOT),
                                    line,
                                    hex("Noor"),
                                    hex(code),
                                    hex(line)));
        }
    }

    @Test
    void aCodeCountsOnceAndAnUnknownOneNever() {
        var sheet = bridge.openTheWay(BRUGGE);
        dispatch(BRUGGE);
        bridge.courierRound();
        var code = bridge.open(bridge.mails().getLast(), sheet, 2).code();

        assertThat(typed(code)).isTrue();
        assertThat(typed(code)).isFalse();
        assertThat(typed(OpeningCode.random(new SecureRandom()))).isFalse();
    }

    @Test
    void aParcelTakenBackInTimeNeverLeaves() {
        bridge.openTheWay(BRUGGE);
        var parcel = dispatch(BRUGGE);
        assertThat(withhold(parcel)).isTrue();
        bridge.courierRound();

        assertThat(state(parcel)).isEqualTo(ParcelState.WITHHELD);
        assertThat(bridge.mails()).hasSize(1);
        assertThat(bridge.as(() -> bridge.bridge.tryAgain(parcel))).isFalse();
    }

    @Test
    void onceAnAttemptHasStartedNobodyPromisesThatItStayed() {
        bridge.openTheWay(BRUGGE);
        var parcel = dispatch(BRUGGE);
        bridge.run(() -> bridge.courierDesk.start(parcel));
        assertThat(withhold(parcel)).isFalse();

        bridge.clock.pass(Duration.ofHours(1));
        grounds = List.of(Clause.CONSENTED);
        bridge.courierRound();
        assertThat(state(parcel)).isEqualTo(ParcelState.HELD);
        assertThat(withhold(parcel)).isFalse();
        assertThat(state(parcel)).isEqualTo(ParcelState.WITHHELD);
    }

    @Test
    void aWithdrawalNeverWaitsForTheCourier() throws Exception {
        bridge.close();
        var looking = new CountDownLatch(1);
        var withdrawn = new CountDownLatch(1);
        bridge = new TestBridge(folder.resolve("other"), subject -> {
            looking.countDown();
            await(withdrawn);
            return List.of();
        });
        bridge.openTheWay(BRUGGE);
        var parcel = dispatch(BRUGGE);
        try (var courier = Executors.newSingleThreadExecutor()) {
            var round = courier.submit(bridge::courierRound);
            await(looking);
            assertThat(withhold(parcel)).isFalse();
            withdrawn.countDown();
            round.get();
        }
        assertThat(state(parcel)).isEqualTo(ParcelState.ACCEPTED);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHeldParcelGoesOnWhenAPersonMendedTheGround() {
        bridge.openTheWay(BRUGGE);
        grounds = List.of(Clause.RECEIVER_UNDER_SECRECY);
        var parcel = dispatch(BRUGGE);
        bridge.courierRound();
        assertThat(state(parcel)).isEqualTo(ParcelState.HELD);

        grounds = List.of();
        assertThat(bridge.as(() -> bridge.bridge.tryAgain(parcel))).isTrue();
        bridge.courierRound();
        assertThat(state(parcel)).isEqualTo(ParcelState.ACCEPTED);
    }

    @Test
    void aRealNoticeOfTheMailServerMarksTheParcelAndIsRemovedAlone() {
        bridge.openTheWay(BRUGGE);
        var parcel = dispatch(BRUGGE);
        bridge.courierRound();
        var owner = JdbcClient.create(bridge.database.owner());
        var row = owner.sql("select message_id, return_token from parcel where id = ?")
                .param(parcel)
                .query()
                .singleRow();
        var messageId = String.valueOf(row.get("message_id"));
        var token = String.valueOf(row.get("return_token"));

        back(Notices.failed(to(token), "a", "5.2.2", "<another@gezin.example>"), token);
        back(Notices.failed(to("0123"), "b", "5.2.2", messageId), "0123");
        back(Notices.delayed(to(token), "c", messageId), token);
        back(Notices.ordinary(to(token), "d", messageId), token);
        bridge.returnRound();
        assertThat(state(parcel)).isEqualTo(ParcelState.ACCEPTED);

        back(Notices.failed(to(token), "e", "5.2.2", messageId), token);
        bridge.returnRound();
        assertThat(state(parcel)).isEqualTo(ParcelState.UNDELIVERED);
        assertThat(bridge.as(() -> bridge.bridge.find(parcel)).orElseThrow().trouble())
                .isEqualTo(Trouble.RETURNED_FULL);
        assertThat(TestImap.mails(bridge.server.imap(RETURNS))).hasSize(3);
    }

    private static String to(String token) {
        return TestBridge.BACK.with(token).value();
    }

    private void back(byte[] notice, String token) {
        var to = TestBridge.BACK.with(token);
        new SmtpPost(bridge.server.smtp(), Duration.ofSeconds(20)).submit(notice, to, RETURNS);
    }

    private ChannelFacts facts() {
        return bridge.as(() -> bridge.channels.facts(BRUGGE));
    }

    private UUID dispatch(ProtocolId protocol) {
        return bridge.as(() -> bridge.bridge.dispatch(UUID.randomUUID(), protocol, Letters.referral(Letters.noor())));
    }

    private boolean withhold(UUID parcel) {
        return bridge.as(() -> bridge.bridge.withhold(parcel));
    }

    private boolean typed(OpeningCode code) {
        return bridge.as(() -> bridge.bridge.codeTyped(code)).isPresent();
    }

    private ParcelState state(UUID parcel) {
        return bridge.database
                .as(OPGROEIEN, () -> bridge.bridge.find(parcel))
                .orElseThrow()
                .state();
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
    }
}
