package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.ParcelState.ACCEPTED;
import static be.brugwachter.disclosure.ParcelState.OPENED;
import static be.brugwachter.disclosure.ParcelState.UNDELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.Outbox.SealedMail;
import be.brugwachter.disclosure.mail.BounceReader;
import be.brugwachter.disclosure.mail.BuiltInMailServer;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.disclosure.mail.DeliveryFailed;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.ReturnFolder;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.store.JdbcChannels;
import be.brugwachter.disclosure.store.JdbcNotices;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delivery notices over real SMTP and IMAP, and what they do to parcels in real PostgreSQL. */
class ReturnRoundTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final Party BRUGGE = Party.of("0207.832.792");
    private static final ProtocolId PROTOCOL = new ProtocolId("opgroeien-ocmw-brugge");
    private static final EmailAddress ONTHAAL = new EmailAddress("onthaal@ocmw.example");
    private static final EmailAddress RETURN = new EmailAddress("terug@gezin.example");
    private static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final JdbcOutbox outbox = new JdbcOutbox(database.jdbc());
    private final JdbcChannels channels = new JdbcChannels(database.jdbc());
    private final List<ParcelMoved> moves = new ArrayList<>();
    private final List<Entry> book = new ArrayList<>();
    private final AgreedMailbox mailbox =
            new AgreedMailbox(UUID.randomUUID(), PROTOCOL, ONTHAAL, clock.instant(), null);
    private boolean databaseAway;
    private BuiltInMailServer server;
    private ReturnFolder returned;
    private ReturnRound round;
    private UUID parcel;

    @BeforeEach
    void sendOneParcel() {
        server = new BuiltInMailServer(0, 0, folder, "x").start(List.of(RETURN));
        returned = new ReturnFolder(server.imap(RETURN));
        round = fresh();
        database.run(OPGROEIEN, () -> channels.agree(mailbox));
        parcel = accepted();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNoticeOfOurParcelMakesItReturnedTellsSoAndIsRemoved() throws Exception {
        comes(Notices.failed(back(parcel), "terug", "5.2.2", messageId(parcel)), parcel);
        walk();

        assertThat(parcel().state()).isEqualTo(UNDELIVERED);
        assertThat(parcel().trouble()).isEqualTo(Trouble.RETURNED_FULL);
        assertThat(moves).extracting(ParcelMoved::state).containsExactly(UNDELIVERED);
        assertThat(moves).extracting(ParcelMoved::parcel).containsExactly(parcel);
        assertThat(returned.subjects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, RETURNED_NO_MAILBOX",
        "5.1.10, RETURNED_NO_MAILBOX",
        "4.2.2, RETURNED_FULL",
        "5.7.1, RETURNED_BLOCKED",
        "5.6.1, RETURNED_BLOCKED",
        "4.4.7, RETURNED",
        "onzin, RETURNED"
    })
    void theReasonIsWhatAPersonCanActUpon(String status, Trouble trouble) {
        comes(Notices.failedWithHeadersAlone(back(parcel), "terug", status, messageId(parcel)), parcel);
        walk();

        assertThat(parcel().trouble()).isEqualTo(trouble);
    }

    @Test
    void aNoticeWithAForgedTokenChangesNothingAndStaysUnread() throws Exception {
        var forged = BACK.with("verzonnen").value();
        post(Notices.failed(forged, "vervalst", "5.1.1", messageId(parcel)), forged);
        walk();

        assertThat(parcel().state()).isEqualTo(ACCEPTED);
        assertThat(returned.unread()).containsExactly("vervalst");
    }

    @Test
    void theTokenOfAnotherParcelDoesNotServeEither() throws Exception {
        var other = accepted();
        comes(Notices.failed(back(other), "gemengd", "5.1.1", messageId(parcel)), other);
        walk();

        assertThat(parcel().state()).isEqualTo(ACCEPTED);
        assertThat(find(other).state()).isEqualTo(ACCEPTED);
        assertThat(returned.unread()).containsExactly("gemengd");
    }

    @Test
    void aNoticeWithAnotherMessageIdChangesNothingAndStaysUnread() throws Exception {
        comes(Notices.failed(back(parcel), "ander", "5.1.1", "<ander@gezin.example>"), parcel);
        comes(Notices.failed(back(parcel), "geen", "5.1.1", "geen"), parcel);
        walk();

        assertThat(parcel().state()).isEqualTo(ACCEPTED);
        assertThat(returned.unread()).containsExactly("ander", "geen");
    }

    @Test
    void allOtherMailStaysUnreadAlsoWhenANoticeBesideItIsRemoved() throws Exception {
        comes(Notices.ordinary(back(parcel), "vraagje", messageId(parcel)), parcel);
        comes(Notices.failed(back(parcel), "terug", "5.2.2", messageId(parcel)), parcel);
        post("Subject: dag\r\n\r\nDag!".getBytes(StandardCharsets.US_ASCII), RETURN.value());
        returned.mark("dag");
        walk();

        assertThat(parcel().state()).isEqualTo(UNDELIVERED);
        assertThat(returned.subjects()).containsExactly("vraagje", "dag");
        assertThat(returned.unread()).containsExactly("vraagje", "dag");
    }

    @Test
    void theSameNoticeTwiceCountsOnce() throws Exception {
        comes(Notices.failed(back(parcel), "een", "5.2.2", messageId(parcel)), parcel);
        walk();
        comes(Notices.failed(back(parcel), "twee", "5.1.1", messageId(parcel)), parcel);
        walk();

        assertThat(parcel().trouble()).isEqualTo(Trouble.RETURNED_FULL);
        assertThat(moves).hasSize(1);
        assertThat(returned.subjects()).isEmpty();
    }

    @Test
    void aDelayStandsInTheBookAndChangesNothing() throws Exception {
        var before = parcel();
        comes(Notices.delayed(back(parcel), "later", messageId(parcel)), parcel);
        walk();

        assertThat(parcel()).isEqualTo(before);
        assertThat(moves).isEmpty();
        assertThat(book).extracting(Entry::act).containsExactly(Act.PARCEL_DELAYED);
        assertThat(book).extracting(Entry::subject).containsExactly(parcel);
        assertThat(returned.subjects()).isEmpty();
    }

    @Test
    void aNoticeOfAParcelThatWasOpenedChangesNothing() throws Exception {
        database.run(OPGROEIEN, () -> outbox.move(find(parcel), find(parcel).opened(clock.instant())));
        comes(Notices.failed(back(parcel), "terug", "5.1.1", messageId(parcel)), parcel);
        walk();

        assertThat(parcel().state()).isEqualTo(OPENED);
        assertThat(moves).isEmpty();
        assertThat(returned.subjects()).isEmpty();
    }

    @Test
    void anotherPartyNeitherSeesNorRemovesIt() throws Exception {
        comes(Notices.failed(back(parcel), "terug", "5.2.2", messageId(parcel)), parcel);
        Walls.run(BRUGGE, round::round);
        assertThat(returned.unread()).containsExactly("terug");

        walk();
        assertThat(parcel().state()).isEqualTo(UNDELIVERED);
        assertThat(returned.subjects()).isEmpty();
    }

    @Test
    void aNoticeThatCouldNotBeRecordedStaysAndIsReadAgain() throws Exception {
        comes(Notices.delayed(back(parcel), "later", messageId(parcel)), parcel);
        comes(Notices.failed(back(parcel), "terug", "5.2.2", messageId(parcel)), parcel);
        databaseAway = true;
        walk();
        assertThat(returned.unread()).containsExactly("later");
        assertThat(parcel().state()).isEqualTo(UNDELIVERED);

        databaseAway = false;
        walk();
        assertThat(book).hasSize(1);
        assertThat(returned.subjects()).isEmpty();
    }

    @Test
    void manyOtherMailsDoNotHideANotice() throws Exception {
        for (int i = 0; i < 51; i++) {
            post("Subject: dag\r\n\r\nDag!".getBytes(StandardCharsets.US_ASCII), RETURN.value());
        }
        comes(Notices.failed(back(parcel), "terug", "5.2.2", messageId(parcel)), parcel);
        walk();
        walk();

        assertThat(parcel().state()).isEqualTo(UNDELIVERED);
        assertThat(returned.subjects()).hasSize(51);
    }

    @Test
    void aMailServerThatIsAwayIsNamedWithoutAddressOrMail() {
        server.close();
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(this::walk)
                .withMessageContaining("wait there for the next round")
                .withMessageNotContaining("gezin.example")
                .withNoCause();
    }

    private void walk() {
        Walls.run(OPGROEIEN, round::round);
    }

    private ReturnRound fresh() {
        var courier = Desks.transactional(
                database,
                new CourierDesk(
                        outbox,
                        channels,
                        new SecondLooks(List.of(subject -> List.of())),
                        new ParcelMoves(outbox, moves::add, book::add, clock),
                        entry -> {}));
        var notices = Desks.transactional(database, new NoticeDesk(new JdbcNotices(database.jdbc()), book::add, clock));
        var desk = new ReturnDesk(courier, notices, outbox, entry -> {
            if (databaseAway) {
                throw new IllegalStateException("The database is away.");
            }
            book.add(entry);
        });
        var reader = new BounceReader(server.imap(RETURN), PATIENCE, "INBOX", BACK);
        return new ReturnRound(Desks.transactional(database, desk), receipt -> false, word -> false, reader);
    }

    private void comes(byte[] notice, UUID about) {
        post(notice, back(about));
    }

    private void post(byte[] mail, String to) {
        var said = new SmtpPost(server.smtp(), PATIENCE).submit(mail, new EmailAddress(to), ONTHAAL);
        assertThat(said).isEqualTo(new Delivery.Accepted());
    }

    private Parcel parcel() {
        return find(parcel);
    }

    private Parcel find(UUID id) {
        return Walls.inside().isPresent()
                ? outbox.find(id).orElseThrow()
                : database.as(OPGROEIEN, () -> outbox.find(id)).orElseThrow();
    }

    private UUID accepted() {
        var id = UUID.randomUUID();
        var mac = id.toString().getBytes(StandardCharsets.US_ASCII);
        database.run(OPGROEIEN, () -> {
            SheetRows.burnt(database.jdbc(), OPGROEIEN, id);
            var waiting = Parcel.fresh(id, ParcelKind.REFERRAL, UUID.randomUUID(), mailbox, clock.instant());
            outbox.add(waiting, new SealedMail(id, 1, messageId(id), token(id), new byte[1], mac));
            outbox.move(waiting, waiting.accepted(clock.instant()));
        });
        return id;
    }

    private static String messageId(UUID id) {
        return "<" + id + "@gezin.example>";
    }

    private static String token(UUID id) {
        return "t" + id.toString().substring(0, 8);
    }

    private static String back(UUID id) {
        return BACK.with(token(id)).value();
    }
}
