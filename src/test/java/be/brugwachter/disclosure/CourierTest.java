package be.brugwachter.disclosure;

import static be.brugwachter.clause.Clause.CONSENTED;
import static be.brugwachter.clause.Clause.TO_AGREED_MAILBOX;
import static be.brugwachter.disclosure.ParcelState.ACCEPTED;
import static be.brugwachter.disclosure.ParcelState.ATTEMPTED;
import static be.brugwachter.disclosure.ParcelState.HELD;
import static be.brugwachter.disclosure.ParcelState.UNDELIVERED;
import static be.brugwachter.disclosure.ParcelState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.Outbox.SealedMail;
import be.brugwachter.disclosure.mail.BuiltInMailServer;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.disclosure.mail.MailServer;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.mail.TestImap;
import be.brugwachter.disclosure.store.JdbcChannels;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import jakarta.mail.Folder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The courier on real PostgreSQL and over real SMTP: nothing lost, nothing twice, nothing without the second look. */
class CourierTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");
    private static final EmailAddress ONTHAAL = new EmailAddress("onthaal@ocmw.example");
    private static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final JdbcOutbox outbox = new JdbcOutbox(database.jdbc());
    private final JdbcChannels channels = new JdbcChannels(database.jdbc());
    private final List<ParcelMoved> moves = Collections.synchronizedList(new ArrayList<>());
    private final UUID mailbox = UUID.randomUUID();
    private volatile List<Clause> grounds = List.of();
    private final CourierDesk desk = desk();
    private BuiltInMailServer server;
    private MailServer smtp;

    private CourierDesk desk() {
        var plain = new CourierDesk(
                outbox,
                channels,
                new SecondLooks(List.of(subject -> grounds)),
                new ParcelMoves(outbox, moves::add, entry -> {}, clock),
                entry -> {});
        return Desks.transactional(database, plain);
    }

    @BeforeEach
    void openTheChannel() {
        server = new BuiltInMailServer(0, 0, folder, "x").start(List.of(ONTHAAL));
        smtp = server.smtp();
        database.run(OPGROEIEN, () -> {
            channels.agree(new AgreedMailbox(mailbox, BRUGGE, ONTHAAL, clock.instant(), null));
            channels.confirm(mailbox, clock.instant());
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSealedParcelIsCarriedOnceAndKnownAsAccepted() throws Exception {
        var parcel = seal(ParcelKind.REFERRAL);
        round();
        round();

        assertThat(parcel(parcel).state()).isEqualTo(ACCEPTED);
        assertThat(arrived()).containsExactly(messageId(parcel));
        assertThat(moves).extracting(ParcelMoved::state).containsExactly(ATTEMPTED, ACCEPTED);
    }

    @Test
    void whileTheMailServerIsAwayItWaitsVisiblyAndLeavesOnceWhenItIsBack() throws Exception {
        server.close();
        var parcel = seal(ParcelKind.REFERRAL);
        round();
        round();
        assertThat(parcel(parcel).state()).isEqualTo(WAITING);
        assertThat(parcel(parcel).trouble()).isEqualTo(Trouble.SERVER_NOT_THERE);
        assertThat(parcel(parcel).attempt()).isEqualTo(1);
        assertThat(parcel(parcel).nextTry()).isEqualTo(clock.instant().plusSeconds(30));

        server = new BuiltInMailServer(smtp.port(), 0, folder, "x").start(List.of(ONTHAAL));
        clock.pass(Duration.ofMinutes(1));
        round();
        round();
        assertThat(parcel(parcel).state()).isEqualTo(ACCEPTED);
        assertThat(parcel(parcel).perhapsTwice()).isFalse();
        assertThat(arrived()).containsExactly(messageId(parcel));
    }

    @Test
    void afterThreeDaysWithoutAServerItIsUndelivered() throws Exception {
        server.close();
        var parcel = seal(ParcelKind.REFERRAL);
        clock.pass(Duration.ofDays(4));
        round();

        assertThat(parcel(parcel).state()).isEqualTo(UNDELIVERED);
        assertThat(parcel(parcel).trouble()).isEqualTo(Trouble.GAVE_UP);
    }

    @Test
    void anAttemptThatWasNeverRecordedIsRepeatedWithTheSameMessageIdAndSaysSo() throws Exception {
        var parcel = seal(ParcelKind.REFERRAL);
        var attempt = Walls.as(OPGROEIEN, () -> desk.start(parcel)).orElseThrow();
        assertThat(post().submit(attempt.mime(), attempt.to(), BACK.with(attempt.returnToken())))
                .isEqualTo(new Delivery.Accepted());
        // Here the machine stops: the server took it, nobody wrote it down.
        round();
        assertThat(parcel(parcel).state()).isEqualTo(ATTEMPTED);

        clock.pass(BackOff.SILENCE);
        round();
        assertThat(parcel(parcel).state()).isEqualTo(ACCEPTED);
        assertThat(parcel(parcel).perhapsTwice()).isTrue();
        assertThat(arrived()).containsExactly(messageId(parcel), messageId(parcel));
    }

    @Test
    void theLateAnswerOfALostAttemptChangesNothing() {
        var parcel = seal(ParcelKind.REFERRAL);
        var lost = Walls.as(OPGROEIEN, () -> desk.start(parcel)).orElseThrow();
        clock.pass(BackOff.SILENCE);
        var second = Walls.as(OPGROEIEN, () -> desk.start(parcel)).orElseThrow();
        Walls.run(OPGROEIEN, () -> desk.record(lost, new Delivery.RefusedRecipient(550)));
        assertThat(parcel(parcel).state()).isEqualTo(ATTEMPTED);

        Walls.run(OPGROEIEN, () -> desk.record(second, new Delivery.Accepted()));
        assertThat(parcel(parcel).state()).isEqualTo(ACCEPTED);
    }

    @Test
    void manyCouriersAtOnceCarryEachParcelOnce() throws Exception {
        var parcels = new ArrayList<UUID>();
        for (int i = 0; i < 20; i++) {
            parcels.add(seal(ParcelKind.REFERRAL));
        }
        var start = new CountDownLatch(1);
        try (var couriers = Executors.newFixedThreadPool(4)) {
            var walks = Stream.generate(() -> couriers.submit(() -> {
                        start.await();
                        round();
                        return true;
                    }))
                    .limit(4)
                    .toList();
            start.countDown();
            for (var walk : walks) {
                assertThat(walk.get()).isTrue();
            }
        }

        assertThat(arrived())
                .containsExactlyInAnyOrderElementsOf(
                        parcels.stream().map(CourierTest::messageId).toList());
        assertThat(parcels).allSatisfy(p -> assertThat(parcel(p).state()).isEqualTo(ACCEPTED));
    }

    @Test
    void aRefusalOfTheSecondLookHoldsTheParcelWithItsGrounds() throws Exception {
        var parcel = seal(ParcelKind.REFERRAL);
        grounds = List.of(CONSENTED);
        round();

        assertThat(parcel(parcel).state()).isEqualTo(HELD);
        assertThat(parcel(parcel).grounds()).containsExactly(CONSENTED);
        assertThat(moves).extracting(ParcelMoved::state).containsExactly(HELD);
        assertThat(arrived()).isEmpty();
    }

    @Test
    @Proves(TO_AGREED_MAILBOX)
    void aFamilyIsNeverSentToAMailboxThatDidNotAnswerItsTestOrIsNoLongerAgreed() throws Exception {
        var toOldAddress = seal(ParcelKind.REFERRAL);
        var another = UUID.randomUUID();
        database.run(
                OPGROEIEN, () -> channels.agree(new AgreedMailbox(another, BRUGGE, ONTHAAL, clock.instant(), null)));
        var toUnconfirmed = seal(ParcelKind.REFERRAL, another);
        var test = seal(ParcelKind.TEST, another);
        round();

        assertThat(parcel(toOldAddress).state()).isEqualTo(HELD);
        assertThat(parcel(toOldAddress).grounds()).containsExactly(TO_AGREED_MAILBOX);
        assertThat(parcel(toUnconfirmed).state()).isEqualTo(HELD);
        assertThat(arrived()).containsExactly(messageId(test));
    }

    @Test
    void aNoticeCountsOnlyWithOurMessageIdAndOurToken() {
        var parcel = seal(ParcelKind.REFERRAL);
        round();
        assertThat(returned(messageId(parcel), "another")).isFalse();
        assertThat(returned("<another@gezin.example>", token(parcel))).isFalse();
        assertThat(parcel(parcel).state()).isEqualTo(ACCEPTED);

        assertThat(returned(messageId(parcel), token(parcel))).isTrue();
        assertThat(parcel(parcel).state()).isEqualTo(UNDELIVERED);
        assertThat(parcel(parcel).trouble()).isEqualTo(Trouble.RETURNED_FULL);
    }

    @Test
    void aRefusedRecipientIsUndeliveredAndNotTriedAgain() {
        var parcel = seal(ParcelKind.REFERRAL);
        var attempt = Walls.as(OPGROEIEN, () -> desk.start(parcel)).orElseThrow();
        Walls.run(OPGROEIEN, () -> desk.record(attempt, new Delivery.RefusedRecipient(550)));

        assertThat(parcel(parcel).state()).isEqualTo(UNDELIVERED);
        assertThat(parcel(parcel).trouble()).isEqualTo(Trouble.RECIPIENT_REFUSED);
        assertThat(parcel(parcel).nextTry()).isNull();
    }

    @Test
    @Proves(TO_AGREED_MAILBOX)
    void anAddressThatTheServerRefusesTakesNoFamilyUntilAPersonLooked() throws Exception {
        var refused = seal(ParcelKind.REFERRAL);
        var attempt = Walls.as(OPGROEIEN, () -> desk.start(refused)).orElseThrow();
        Walls.run(OPGROEIEN, () -> desk.record(attempt, new Delivery.RefusedRecipient(550)));
        var next = seal(ParcelKind.REFERRAL);
        round();

        assertThat(parcel(next).state()).isEqualTo(HELD);
        assertThat(parcel(next).trouble()).isEqualTo(Trouble.MAILBOX_RETURNED);
        assertThat(database.as(OPGROEIEN, () -> channels.open(mailbox))
                        .orElseThrow()
                        .returned())
                .isEqualTo(new AgreedMailbox.Returned(clock.instant(), Trouble.RECIPIENT_REFUSED));
        assertThat(arrived()).isEmpty();
    }

    @Test
    void aMessageThatTheServerRefusesSaysNothingAboutTheAddress() {
        var refused = seal(ParcelKind.REFERRAL);
        var attempt = Walls.as(OPGROEIEN, () -> desk.start(refused)).orElseThrow();
        Walls.run(OPGROEIEN, () -> desk.record(attempt, new Delivery.RefusedMessage(554)));
        assertThat(database.as(OPGROEIEN, () -> channels.open(mailbox))
                        .orElseThrow()
                        .returned())
                .isNull();
    }

    @Test
    @Proves(TO_AGREED_MAILBOX)
    void aNoticeAlsoEndsWhatWaitsForAnotherAttemptOrForAPerson() {
        var waits = seal(ParcelKind.REFERRAL);
        var attempt = Walls.as(OPGROEIEN, () -> desk.start(waits)).orElseThrow();
        Walls.run(OPGROEIEN, () -> desk.record(attempt, new Delivery.Unanswered()));
        assertThat(parcel(waits).state()).isEqualTo(WAITING);
        assertThat(returned(messageId(waits), token(waits))).isTrue();
        assertThat(parcel(waits).state()).isEqualTo(UNDELIVERED);

        var held = seal(ParcelKind.REFERRAL);
        database.run(OPGROEIEN, () -> outbox.move(parcel(held), parcel(held).restored(clock.instant())));
        assertThat(returned(messageId(held), token(held))).isTrue();
        assertThat(parcel(held).state()).isEqualTo(UNDELIVERED);
    }

    @Test
    @Proves(CONSENTED)
    void aLetterThatTakesAParcelBackStillGoesToAMailboxFromWhichMailCameBack() throws Exception {
        database.run(
                OPGROEIEN,
                () -> channels.returned(mailbox, new AgreedMailbox.Returned(clock.instant(), Trouble.RETURNED_FULL)));
        var family = seal(ParcelKind.REFERRAL);
        var letter = seal(ParcelKind.WITHDRAWAL);
        round();

        assertThat(parcel(family).state()).isEqualTo(HELD);
        assertThat(arrived()).containsExactly(messageId(letter));
    }

    @Test
    void whileTheCourierLooksNobodyChangesTheMailbox() {
        var free = new AtomicBoolean(true);
        SecondLook looks = subject -> {
            free.set(CompletableFuture.supplyAsync(this::mailboxIsFree).join());
            return List.of();
        };
        var looking = Desks.transactional(
                database,
                new CourierDesk(
                        outbox,
                        channels,
                        new SecondLooks(List.of(looks)),
                        new ParcelMoves(outbox, moves::add, entry -> {}, clock),
                        entry -> {}));
        var parcel = seal(ParcelKind.REFERRAL);
        assertThat(mailboxIsFree()).isTrue();
        Walls.run(OPGROEIEN, () -> looking.start(parcel));
        assertThat(free).isFalse();
    }

    private boolean mailboxIsFree() {
        return database.as(
                        OPGROEIEN,
                        () -> database.jdbc()
                                .sql("select id from mailbox for no key update skip locked")
                                .query(UUID.class)
                                .list())
                .contains(mailbox);
    }

    private boolean returned(String messageId, String token) {
        return Walls.as(OPGROEIEN, () -> desk.returned(messageId, token, Trouble.RETURNED_FULL));
    }

    private void round() {
        Walls.run(OPGROEIEN, new Courier(desk, post(), BACK)::round);
    }

    private SmtpPost post() {
        return new SmtpPost(smtp, PATIENCE);
    }

    private Parcel parcel(UUID id) {
        return database.as(OPGROEIEN, () -> outbox.find(id)).orElseThrow();
    }

    private UUID seal(ParcelKind kind) {
        return seal(kind, mailbox);
    }

    private UUID seal(ParcelKind kind, UUID to) {
        var id = UUID.randomUUID();
        var sheet = UUID.randomUUID();
        var mail = new SealedMail(
                sheet, 1, messageId(id), token(id), mime(id), id.toString().getBytes(StandardCharsets.US_ASCII));
        database.run(OPGROEIEN, () -> {
            sheet(sheet);
            var target = new AgreedMailbox(to, BRUGGE, ONTHAAL, clock.instant(), null);
            outbox.add(Parcel.fresh(id, kind, UUID.randomUUID(), target, clock.instant()), mail);
        });
        return id;
    }

    private void sheet(UUID id) {
        database.jdbc().sql("""
                insert into sheet (party, id, protocol, keeper, deputy, fingerprint, made_at, expires_at)
                values (:party, :id, 'opgroeien-ocmw-brugge', 'onthaal', 'secretariaat', 'x', now(), now())
                """).param("party", OPGROEIEN.key()).param("id", id).update();
        database.jdbc()
                .sql("insert into sheet_line (party, id, sheet, number, burnt_at) values (:party, :id, :id, 1, now())")
                .param("party", OPGROEIEN.key())
                .param("id", id)
                .update();
    }

    private static byte[] mime(UUID id) {
        return ("Message-ID: " + messageId(id) + "\r\nSubject: proef\r\n\r\nverzegeld")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String messageId(UUID id) {
        return "<" + id + "@gezin.example>";
    }

    private static String token(UUID id) {
        return "t" + id.toString().substring(0, 8);
    }

    private List<String> arrived() throws Exception {
        var found = new ArrayList<String>();
        try (var store = TestImap.open(server.imap(ONTHAAL))) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (var message : inbox.getMessages()) {
                found.add(message.getHeader("Message-ID")[0]);
            }
        }
        return found;
    }
}
