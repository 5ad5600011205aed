package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.TestBridge.BACK;
import static be.brugwachter.disclosure.TestBridge.BRUGGE;
import static be.brugwachter.disclosure.TestBridge.ONTHAAL;
import static be.brugwachter.disclosure.TestBridge.OPGROEIEN;
import static be.brugwachter.disclosure.TestBridge.RETURNS;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.disclosure.store.JdbcNotices;
import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Role;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both data protection officers are told of what two people agreed on: real PostgreSQL, real SMTP, real IMAP. */
class NoticeTest {
    private static final EmailAddress OFFICER =
            ProtocolLibrary.shipped().byId(BRUGGE).orElseThrow().breachContacts(Side.RECEIVER).stream()
                    .map(Breach.Contact::address)
                    .findFirst()
                    .orElseThrow();

    @TempDir
    private Path folder;

    private TestBridge across;

    @BeforeEach
    void open() {
        across = new TestBridge(folder, subject -> List.of());
    }

    @AfterEach
    void close() {
        across.close();
    }

    @Test
    void eachStepOfTheWayIsToldOnceToTheOtherOfficer() throws Exception {
        var sheet = across.openTheWay(BRUGGE);
        across.noticeRound();
        across.noticeRound();

        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        NoticeKind.MAILBOX_AGREED, NoticeKind.SHEET_MADE, NoticeKind.MAILBOX_CONFIRMED);
        var texts = across.mailsOf(OFFICER).stream().map(NoticeTest::text).toList();
        assertThat(texts)
                .hasSize(3)
                .allSatisfy(text -> assertThat(text)
                        .contains("OEFENING", "Opgroeien regie", "OCMW Brugge", "21 november 2026", "Bel 02 000 00 00")
                        .doesNotContain("@"));
        assertThat(texts)
                .filteredOn(text -> text.contains(NoticeKind.SHEET_MADE.sentence()))
                .singleElement()
                .satisfies(text -> assertThat(text).contains(sheet.sheet().fingerprint()));
        for (var line : sheet.lines()) {
            assertThat(texts)
                    .allSatisfy(text ->
                            assertThat(text).doesNotContain(line.passphrase().value()));
        }
        assertThat(entries(Act.OFFICER_TOLD)).hasSize(3);
    }

    @Test
    void whileTheMailServerIsAwayItWaitsVisiblyAndLeavesOnceWhenItIsBack() {
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        across.server.close();
        across.noticeRound();
        assertThat(way().state()).isEqualTo(Notice.State.WAITING);
        assertThat(way().trouble()).isEqualTo(Trouble.SERVER_NOT_THERE);

        across.reopenTheServer();
        across.clock.pass(Duration.ofMinutes(1));
        across.noticeRound();
        assertThat(way().state()).isEqualTo(Notice.State.ACCEPTED);
        assertThat(way().perhapsTwice()).isFalse();
        assertThat(across.mailsOf(OFFICER)).hasSize(1);
    }

    @Test
    void anAttemptThatWasNeverRecordedIsRepeatedWithTheSameBytes() {
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        var id = across.as(across.noticeDesk::due).getFirst();
        var attempt = across.as(() -> across.noticeDesk.start(id)).orElseThrow();
        assertThat(across.post().submit(attempt.mime(), attempt.to(), BACK.with(attempt.returnToken())))
                .isEqualTo(new Delivery.Accepted());
        // Here the machine stops: the server took it, nobody wrote it down.
        across.noticeRound();
        assertThat(way().state()).isEqualTo(Notice.State.ATTEMPTED);

        across.clock.pass(BackOff.SILENCE);
        across.noticeRound();
        assertThat(way().state()).isEqualTo(Notice.State.ACCEPTED);
        assertThat(way().perhapsTwice()).isTrue();
        var mails = across.mailsOf(OFFICER);
        assertThat(mails).hasSize(2);
        assertThat(id(mails.getFirst())).isEqualTo(id(mails.getLast()));
    }

    @Test
    void afterThreeDaysWithoutAServerSomebodyMustCall() {
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        across.server.close();
        across.clock.pass(Duration.ofDays(4));
        across.noticeRound();

        assertThat(way().trouble()).isEqualTo(Trouble.GAVE_UP);
        assertThat(notice().needsACall()).isTrue();
        assertThat(entries(Act.OFFICER_NOT_REACHED)).hasSize(1);
        across.reopenTheServer();
    }

    @Test
    void aMailThatComesBackIsKnownByItsMessageIdAndItsToken() {
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        var id = across.as(across.noticeDesk::due).getFirst();
        var attempt = across.as(() -> across.noticeDesk.start(id)).orElseThrow();
        across.run(() -> across.noticeDesk.record(attempt, new Delivery.Accepted()));
        var returned = Notices.failed(
                BACK.with(attempt.returnToken()).value(), "Mail delivery failed", "5.1.1", id(attempt.mime()));
        assertThat(across.post().submit(returned, BACK.with(attempt.returnToken()), RETURNS))
                .isEqualTo(new Delivery.Accepted());
        across.returnRound();

        assertThat(way().state()).isEqualTo(Notice.State.UNDELIVERED);
        assertThat(way().trouble()).isEqualTo(Trouble.RETURNED_NO_MAILBOX);
    }

    @Test
    void theOwnOfficerSeesItOnceAndThatStandsInTheBook() {
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        var officer = new Actor(OPGROEIEN, UUID.randomUUID(), Role.DPO);
        var notice = notice().id();
        assertThat(across.as(across.noticeDesk::unseen)).hasSize(1);

        assertThat(across.as(() -> across.noticeDesk.seen(notice, officer))).isTrue();
        assertThat(across.as(() -> across.noticeDesk.seen(notice, officer))).isFalse();
        assertThat(across.as(across.noticeDesk::unseen)).isEmpty();
        assertThat(entries(Act.OFFICER_SAW)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(officer);
            assertThat(entry.subject()).isEqualTo(notice);
        });
    }

    @Test
    void theSameActIsToldOnce() {
        var act = UUID.randomUUID();
        across.database.run(OPGROEIEN, () -> {
            across.notices.tell(BRUGGE, NoticeKind.SHEET_MADE, act, "ab");
            across.notices.tell(BRUGGE, NoticeKind.SHEET_MADE, act, "ab");
        });
        assertThat(kinds()).containsExactly(NoticeKind.SHEET_MADE);
    }

    @Test
    void whatOnePartyIsToldItsPeerDoesNotSee() {
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        var ocmw =
                ProtocolLibrary.shipped().byId(BRUGGE).orElseThrow().receiver().party();
        var rows = new JdbcNotices(across.database.jdbc());
        assertThat(across.database.as(ocmw, rows::unseen)).isEmpty();
        assertThat(across.database.as(OPGROEIEN, rows::unseen)).hasSize(1);
    }

    private List<NoticeKind> kinds() {
        return across.as(across.noticeDesk::newest).stream()
                .map(notice -> notice.told().kind())
                .toList();
    }

    private Notice notice() {
        return across.as(across.noticeDesk::newest).getFirst();
    }

    private Notice.Way way() {
        return notice().way();
    }

    private List<Entry> entries(Act act) {
        return across.book.stream().filter(entry -> entry.act() == act).toList();
    }

    private static String text(byte[] mail) {
        try {
            var signed = (MimeMultipart) parsed(mail).getContent();
            var inner = (MimeMultipart) signed.getBodyPart(0).getContent();
            return (String) inner.getBodyPart(0).getContent();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String id(byte[] mail) {
        try {
            return parsed(mail).getMessageID();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static MimeMessage parsed(byte[] mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }
}
