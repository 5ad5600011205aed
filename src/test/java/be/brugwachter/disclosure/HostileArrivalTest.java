package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.mail.ParcelMail;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.store.JdbcReceipts;
import be.brugwachter.intake.Quarantined;
import be.brugwachter.intake.ReceiverBank;
import be.brugwachter.parcel.Envelope;
import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.Opening.Reason;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.KeyDerivation;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mails from somebody who holds a whole sheet and, most of them, the sender's own signing key: software gone wrong, or a sender gone
 * bad. Each lies in quarantine with its reason; nobody comes in, no line is burnt, nothing is answered.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArrivalTest {
    private static final Party BREE = Party.of("0212.243.720");
    private static final String PROTOCOL = "opgroeien-ocmw-brugge";

    private TestBridge sender;
    private ReceiverBank ocmw;
    private SheetFile sheet;
    private SigningKey key;

    @BeforeAll
    void shareASheet(@TempDir Path folder) {
        sender = new TestBridge(folder, subject -> List.of());
        ocmw = new ReceiverBank(sender, folder);
        ocmw.shareASheet();
        sender.clock.pass(Duration.ofSeconds(1));
        byte[] file = ocmw.sheetFile(ocmw.in(ocmw.sheets::keyFile));
        var read = (ReceivedSheetDesk.Read.Here) ocmw.in(() -> ocmw.sheets.read(file, ocmw.first));
        ocmw.in(() -> ocmw.sheets.confirm(read.sheet().id(), ocmw.second));
        String secret = ocmw.in(() -> ocmw.keys.boxKeyOrNew().secret());
        sheet = SheetFile.open(file, ReceiverBank.BRUGGE, secret).orElseThrow();
        key = sender.database.as(
                TestBridge.OPGROEIEN, () -> sender.keys.signingKey().orElseThrow());
    }

    @AfterAll
    void close() {
        sender.close();
    }

    @Test
    @Proves({Clause.SEALED_AES256_7ZIP, Clause.TO_AGREED_MAILBOX})
    void forgedManifestsAreRefusedEachForItsOwnReason() {
        isRefused(sealed(manifest(TestBridge.OPGROEIEN, BREE, PROTOCOL, "1", 1), 1, key), Reason.RECEIVER);
        isRefused(sealed(manifest(BREE, ReceiverBank.BRUGGE, PROTOCOL, "1", 2), 2, key), Reason.SENDER);
        isRefused(sealed(genuine(4), 3, key), Reason.LINE);
        isRefused(
                sealed(manifest(TestBridge.OPGROEIEN, ReceiverBank.BRUGGE, "opgroeien-ocmw-bree", "1", 5), 5, key),
                Reason.CONTENT);
        isRefused(
                sealed(manifest(TestBridge.OPGROEIEN, ReceiverBank.BRUGGE, PROTOCOL, "nieuwste", 6), 6, key),
                Reason.CONTENT);
        isRefused(sealed(genuine(7), 7, Keys.STRANGER), Reason.SIGNATURE);
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void archivesThatInflateOrHoldAnotherArchiveAreRefused() {
        ArchiveEntry zeros = new ArchiveEntry("doorverwijzing.json", new byte[70_000]);
        isRefused(signed(zeros, 8), Reason.ARCHIVE);
        ReceivedParcel inner = sealed(genuine(9), 9, key);
        isRefused(signed(new ArchiveEntry("doorverwijzing.7z", inner.archive()), 9), Reason.CONTENT);
    }

    /** The same letter sealed anew under another line, with the id it came in with before. */
    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aParcelReplayedInANewArchiveIsACopyAndAFromThatLiesChangesNothing() {
        Envelope once = genuine(20);
        int before = ocmw.living().size();
        arrive(sealed(once, 20, key));
        assertThat(ocmw.living()).as("whoever the mail says it is from").hasSize(before + 1);
        int open = openLines();
        Envelope.Line other = new Envelope.Line(sheet.name(), 21);
        arrive(sealed(with(once, other), 21, key));
        assertThat(ocmw.living()).hasSize(before + 1);
        assertThat(openLines()).isEqualTo(open);
    }

    private void isRefused(ReceivedParcel parcel, Reason reason) {
        int lines = openLines();
        int living = ocmw.living().size();
        int refused = ocmw.in(ocmw.arrivals::refused).size();
        int receipts = receipts();
        arrive(parcel);
        assertThat(ocmw.in(ocmw.arrivals::refused))
                .hasSize(refused + 1)
                .extracting(Quarantined::reason)
                .contains(reason);
        assertThat(ocmw.living()).as("nobody came in").hasSize(living);
        assertThat(openLines()).as("no line was burnt").isEqualTo(lines);
        assertThat(receipts()).as("nothing is answered").isEqualTo(receipts);
    }

    /** By a real mail, which says it is from somebody else. */
    private void arrive(ReceivedParcel parcel) {
        Envelope envelope = genuine(1);
        var sealedParcel = new SealedParcel(
                parcel.named(),
                parcel.archive(),
                parcel.signature(),
                OpeningCode.random(new java.security.SecureRandom()));
        byte[] mail = new ParcelMail(
                        with(envelope, parcel.named()), new EmailAddress("baas@elders.example"), TestBridge.ONTHAAL)
                .compose(sealedParcel, Keys.STRANGER);
        new SmtpPost(sender.server.smtp(), Duration.ofSeconds(20))
                .submit(mail, TestBridge.ONTHAAL, new EmailAddress("iemand@elders.example"));
        Walls.run(ReceiverBank.BRUGGE, ocmw.round::round);
        assertThat(sender.mails()).as("the mailbox is empty").isEmpty();
    }

    private ReceivedParcel sealed(Envelope envelope, int line, SigningKey by) {
        SealedParcel made = new Sealer().seal(Letters.referral(Letters.noor()), envelope, words(line), by);
        return new ReceivedParcel(made.messageId(), made.archive(), made.signature());
    }

    private ReceivedParcel signed(ArchiveEntry entry, int line) {
        try (ArchiveKey archiveKey = KeyDerivation.derive(words(line).value())) {
            byte[] archive = new SevenZipWriter().write(List.of(entry), archiveKey);
            return new ReceivedParcel(
                    UUID.randomUUID(), archive, DetachedSignature.sign(archive, key, sender.clock.instant()));
        }
    }

    private Passphrase words(int line) {
        return sheet.lines().get(line - 1).passphrase();
    }

    private Envelope genuine(int line) {
        return manifest(TestBridge.OPGROEIEN, ReceiverBank.BRUGGE, PROTOCOL, "1", line);
    }

    private Envelope manifest(Party from, Party to, String protocol, String version, int line) {
        Instant now = sender.clock.instant();
        return new Envelope(
                UUID.randomUUID(),
                new Envelope.Organisation(from, "Afzender"),
                new Envelope.Organisation(to, "Ontvanger"),
                new Envelope.Agreement(new ProtocolId(protocol), version),
                new Envelope.Line(sheet.name(), line),
                now,
                now.plus(Duration.ofDays(30)),
                new Envelope.Help("050 00 00 00", new EmailAddress("brug@opgroeien.example")),
                URI.create("https://brug.example/code"),
                true);
    }

    private static Envelope with(Envelope one, Envelope.Line line) {
        return copy(one, one.messageId(), line);
    }

    private static Envelope with(Envelope one, UUID id) {
        return copy(one, id, one.line());
    }

    private static Envelope copy(Envelope one, UUID id, Envelope.Line line) {
        return new Envelope(
                id,
                one.sender(),
                one.receiver(),
                one.agreement(),
                line,
                one.moment(),
                one.expiry(),
                one.help(),
                one.codePage(),
                one.drill());
    }

    private int openLines() {
        return ocmw.in(ocmw.sheets::all).stream()
                .mapToInt(ReceivedSheet::openLines)
                .sum();
    }

    private int receipts() {
        var store = new JdbcReceipts(ocmw.database.jdbc());
        return ocmw.in(() -> store.due(sender.clock.instant(), 100)).size();
    }
}
