package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ParcelKind;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.PeerFile;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.ReceivedSheetDesk;
import be.brugwachter.disclosure.SecondLook;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.intake.ArrivalDesk.Taken;
import be.brugwachter.intake.store.JdbcCame;
import be.brugwachter.notice.Exposure;
import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Passage;
import be.brugwachter.notice.Why;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.OnwardLetter;
import be.brugwachter.parcel.Opening.Reason;
import be.brugwachter.parcel.PersonName;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.staff.TwoPeople;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the mailbox to the desk of an OCMW that runs this software, with a real mail server between two databases. */
class ArrivalTest {
    private TestBridge sender;
    private ReceiverBank ocmw;
    private ParcelKind kind = ParcelKind.REFERRAL;

    @BeforeEach
    void openBothBanks(@TempDir Path folder) {
        sender = new TestBridge(folder, allows(() -> kind));
        ocmw = new ReceiverBank(sender, folder);
    }

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void theWayOpensWithoutAnybodyTypingACode() {
        ocmw.shareASheet();
        assertThat(sender.as(() -> sender.channels.facts(TestBridge.BRUGGE)).mailboxConfirmed())
                .isTrue();
        assertThat(sender.as(() -> sender.channels.facts(TestBridge.BRUGGE)).sheetLive())
                .isTrue();
        assertThat(ocmw.living()).as("a test parcel is about nobody").isEmpty();
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aFamilyArrivesOnceAndTheMailAndTheLineAreGone() {
        ocmw.shareASheet();
        UUID parcel = send();
        ocmw.carryAll();
        assertThat(ocmw.living()).singleElement().isInstanceOf(Intake.Received.class);
        UUID id = ocmw.living().getFirst().id();
        assertThat(ocmw.in(() -> ocmw.intakes.client(id)))
                .contains(new IntakeStore.Client(
                        RawDetails.of(Letters.referral(Letters.noor()).client()), Letters.BRUGGE));
        assertThat(sender.mails()).as("the mailbox is empty").isEmpty();
        assertThat(sender.as(() -> sender.bridge.find(parcel)).orElseThrow().state())
                .isEqualTo(ParcelState.OPENED);
        assertThat(ocmw.in(ocmw.sheets::all).getFirst().openLines()).isEqualTo(23);
        assertThat(ocmw.book).extracting(Entry::act).contains(Act.INTAKE_RECEIVED, Act.RECEIPT_SENT, Act.LINE_BURNT);
    }

    @Test
    @Proves(Clause.BREACH_TOLD)
    void whereItLayIsKnownFromItsSealingAndByItsSheet() {
        ocmw.shareASheet();
        UUID parcel = send();
        Instant sealed =
                sender.as(() -> sender.bridge.find(parcel)).orElseThrow().sealedAt();
        ocmw.carryAll();
        Passage passage = ocmw.in(() -> new IntakePassages(new JdbcCame(ocmw.jdbc)).passages())
                .getFirst();
        assertThat(passage.sheet())
                .isEqualTo(ocmw.in(ocmw.sheets::all).getFirst().name());
        Passage.Span lay = Objects.requireNonNull(passage.mailbox());
        assertThat(Duration.between(lay.from(), sealed).abs()).isLessThan(Duration.ofSeconds(2));
        assertThat(lay.until()).isEqualTo(passage.here().from());
        var before = new Incident.MailboxOpen(sealed.minusSeconds(9000), sealed.minusSeconds(60), true);
        assertThat(Exposure.of(List.of(passage), before).lines().getFirst().why())
                .isEqualTo(Why.SENT_LATER);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void whoIsPassedOnToUsIsNotTakenInAndTheReasonSaysWhomToCall() {
        ocmw.shareASheet();
        var client = Letters.referral(Letters.noor()).client();
        var letter = new OnwardLetter(client, new PersonName("Jana Peeters"), ProfessionalFunction.FAMILY_COUNSELLOR);
        kind = ParcelKind.ONWARD;
        sender.as(() -> sender.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, letter));
        ocmw.carryAll();

        assertThat(ocmw.living()).isEmpty();
        assertThat(ocmw.in(ocmw.arrivals::refused)).singleElement().satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.ONWARD);
            assertThat(refused.reason().sentence()).contains("Bel het OCMW dat het stuurde", "noem geen namen");
        });
    }

    @Test
    void theSameMailTwiceIsOneFamily() {
        ocmw.shareASheet();
        send();
        sender.courierRound();
        byte[] mail = sender.mails().getFirst();
        deliver(mail);
        deliver(mail);
        ocmw.carryAll();
        assertThat(ocmw.living()).hasSize(1);
        assertThat(sender.mails()).isEmpty();
        assertThat(ocmw.book).extracting(Entry::act).contains(Act.INTAKE_COPY_CAME);
        assertThat(ocmw.book.stream().filter(e -> e.act() == Act.RECEIPT_SENT)).hasSize(2);
    }

    @Test
    void aMailTakenInButNotYetRemovedIsACopyWhenItIsReadAgain() {
        ocmw.shareASheet();
        send();
        sender.courierRound();
        ReceivedParcel parcel = ReceivedParcel.inMail(sender.mails().getFirst()).orElseThrow();
        assertThat(ocmw.in(() -> ocmw.arrivals.take(parcel, 0))).isInstanceOf(Taken.In.class);
        ocmw.carryAll();
        assertThat(ocmw.living()).hasSize(1);
        assertThat(sender.mails()).isEmpty();
    }

    @Test
    void whenTheDatabaseFallsInTheMiddleNothingIsHalfTakenIn() {
        ocmw.shareASheet();
        send();
        sender.courierRound();
        ReceivedParcel parcel = ReceivedParcel.inMail(sender.mails().getFirst()).orElseThrow();
        assertThatThrownBy(() -> ocmw.in(() -> {
                    ocmw.arrivals.take(parcel, 0);
                    throw new IllegalStateException("The power goes.");
                }))
                .hasMessage("The power goes.");
        assertThat(ocmw.living()).isEmpty();
        assertThat(ocmw.in(ocmw.sheets::all).getFirst().openLines()).isEqualTo(24);
        ocmw.carryAll();
        assertThat(ocmw.living()).hasSize(1);
    }

    @Test
    void aParcelOfAStrangerLiesInQuarantineSealedAsItCame(@TempDir Path elsewhere) {
        ocmw.shareASheet();
        try (TestBridge stranger = new TestBridge(elsewhere, subject -> List.of())) {
            stranger.openTheWay(TestBridge.BRUGGE);
            stranger.run(() ->
                    stranger.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, Letters.referral(Letters.noor())));
            stranger.courierRound();
            deliver(stranger.mails().getLast());
        }
        ocmw.carryAll();
        assertThat(ocmw.living()).isEmpty();
        assertThat(ocmw.in(ocmw.arrivals::refused))
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SIGNATURE));
        assertThat(sender.mails()).isEmpty();
    }

    @Test
    void aColleaguesMailStaysWhereItLies() {
        ocmw.shareASheet();
        deliver("From: a@b.example\r\nTo: c@d.example\r\nSubject: koffie\r\n\r\nOm vier uur.\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        ocmw.carryAll();
        assertThat(sender.mails().size()).isEqualTo(1);
        assertThat(ocmw.in(ocmw.arrivals::refused)).isEmpty();
    }

    @Test
    void nothingIsOpenedWithASheetThatOnePersonReadIn() {
        byte[] ours = ocmw.in(ocmw.sheets::keyFile);
        PeerFile key = PeerFile.read(ours).orElseThrow();
        var pin = sender.as(() -> sender.channels.proposePeerKey(TestBridge.BRUGGE, key, sender.first));
        sender.run(() -> sender.channels.confirm(TestBridge.BRUGGE, pin.id(), sender.second));
        byte[] file = ocmw.sheetFile(ours);
        var read = (ReceivedSheetDesk.Read.Here) ocmw.in(() -> ocmw.sheets.read(file, ocmw.first));
        assertThat(ocmw.in(() -> ocmw.sheets.confirm(read.sheet().id(), ocmw.first)))
                .isInstanceOf(TwoPeople.Outcome.SamePerson.class);
        assertThat(ocmw.in(ocmw.receiving::receives)).isFalse();
    }

    @Test
    void aLostSheetOpensNothingAnyMore() {
        ocmw.shareASheet();
        send();
        UUID sheet = ocmw.in(ocmw.sheets::all).getFirst().id();
        assertThat(ocmw.in(() -> ocmw.sheets.lost(sheet, ocmw.first))).isTrue();
        ocmw.carryAll();
        assertThat(ocmw.living()).isEmpty();
        assertThat(ocmw.in(ocmw.arrivals::refused)).hasSize(1);
    }

    private UUID send() {
        return sender.as(
                () -> sender.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, Letters.referral(Letters.noor())));
    }

    private void deliver(byte[] mail) {
        new SmtpPost(sender.server.smtp(), Duration.ofSeconds(20))
                .submit(mail, TestBridge.ONTHAAL, new EmailAddress("iemand@elders.example"));
    }

    private static SecondLook allows(Supplier<ParcelKind> kind) {
        return new SecondLook() {
            @Override
            public ParcelKind of() {
                return kind.get();
            }

            @Override
            public List<Clause> grounds(UUID subject) {
                return List.of();
            }
        };
    }
}
