package be.brugwachter.disclosure;

import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.mail.BounceReader;
import be.brugwachter.disclosure.mail.BuiltInMailServer;
import be.brugwachter.disclosure.mail.MailServer;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.mail.TestImap;
import be.brugwachter.disclosure.store.JdbcChannels;
import be.brugwachter.disclosure.store.JdbcKeyShelf;
import be.brugwachter.disclosure.store.JdbcNotices;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.disclosure.store.JdbcSheets;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import be.brugwachter.trust.Walls;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The whole bridge of one sender, with a real database and a real mail server, and no frame around it. */
public final class TestBridge implements AutoCloseable {
    public static final Party OPGROEIEN = Party.of("0886.886.638");
    public static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");
    public static final ProtocolId BREE = new ProtocolId("opgroeien-ocmw-bree");
    public static final EmailAddress ONTHAAL = new EmailAddress("onthaal@ocmw.example");
    public static final EmailAddress RETURNS = new EmailAddress("terug@gezin.example");
    public static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");
    /** Of every mailbox. */
    public static final String PASSWORD = "proef";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public final TestDatabase database;
    public final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    public final List<Entry> book = Collections.synchronizedList(new ArrayList<>());
    public final List<ParcelMoved> moves = Collections.synchronizedList(new ArrayList<>());
    public final Actor first = new Actor(OPGROEIEN, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    public final Actor second = new Actor(OPGROEIEN, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    public final KeyCabinet keys;
    public final SheetDesk sheets;
    public final ChannelDesk channels;
    public final BridgeDesk bridge;
    public final CourierDesk courierDesk;
    public final ReturnDesk returnDesk;
    public final PeerReceiptDesk peerReceipts;
    public final OfficerNotices notices;
    public final NoticeDesk noticeDesk;
    public final KeysAhead ahead = new KeysAhead();
    public BuiltInMailServer server;
    private final MailServer smtp;
    private final Path mail;

    /** Opens everything in a folder of the test. */
    public TestBridge(Path folder, SecondLook secondLook) {
        this(folder, secondLook, TestDatabase.fresh());
    }

    /** The same on a database of the test's choice. */
    public TestBridge(Path folder, SecondLook secondLook, TestDatabase database) {
        this(
                folder,
                secondLook,
                database,
                new BuiltInMailServer(0, 0, folder.resolve("mail"), PASSWORD).start(List.of(ONTHAAL, RETURNS)));
    }

    /** The same with a mail server that is open already. */
    public TestBridge(Path folder, SecondLook secondLook, TestDatabase database, BuiltInMailServer open) {
        this(folder, secondLook, database, open, open.smtp());
    }

    /** The same with a mail server in another process. */
    public TestBridge(Path folder, SecondLook secondLook, TestDatabase database, MailServer elsewhere) {
        this(folder, secondLook, database, new BuiltInMailServer(0, 0, folder.resolve("mail"), PASSWORD), elsewhere);
    }

    private TestBridge(
            Path folder, SecondLook secondLook, TestDatabase database, BuiltInMailServer server, MailServer smtp) {
        this.database = database;
        var vault = TestVault.in(folder, database, clock, OPGROEIEN);
        var identity = new SenderIdentity(
                new EmailAddress("post@gezin.example"),
                BACK,
                "02 000 00 00",
                () -> URI.create("http://localhost:8080"),
                true);
        var shelf = new JdbcKeyShelf(database.jdbc());
        var outbox = new JdbcOutbox(database.jdbc());
        var mailboxes = new JdbcChannels(database.jdbc());
        keys = new KeyCabinet(shelf, vault, identity, clock);
        var noticeRows = new JdbcNotices(database.jdbc());
        notices = new OfficerNotices(noticeRows, keys, identity, ProtocolLibrary.shipped(), clock);
        noticeDesk = desk(new NoticeDesk(noticeRows, book::add, clock));
        var channelBook = new ChannelBook(mailboxes, shelf, notices, book::add, clock);
        var parcelMoves = new ParcelMoves(outbox, moves::add, book::add, clock);
        sheets = desk(new SheetDesk(new JdbcSheets(database.jdbc()), vault, book::add, clock));
        var two = new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock);
        channels = desk(new ChannelDesk(channelBook, sheets, keys, two));
        var ways = new Ways(List.of(Ways.ofProtocols(ProtocolLibrary.shipped())));
        var press = new ParcelPress(keys, identity, ways, ahead);
        bridge = desk(new BridgeDesk(outbox, channelBook, sheets, press, parcelMoves));
        courierDesk =
                desk(new CourierDesk(outbox, mailboxes, new SecondLooks(List.of(secondLook)), parcelMoves, book::add));
        returnDesk = desk(new ReturnDesk(courierDesk, noticeDesk, outbox, book::add));
        peerReceipts = desk(new PeerReceiptDesk(outbox, channelBook, bridge));
        mail = folder.resolve("mail");
        this.server = server;
        this.smtp = smtp;
    }

    private <T> T desk(T desk) {
        return Desks.transactional(database, desk);
    }

    /** Inside the sender's walls. */
    public <T> T as(Supplier<T> work) {
        return Walls.as(OPGROEIEN, work);
    }

    /** The same, without an outcome. */
    public void run(Runnable work) {
        Walls.run(OPGROEIEN, work);
    }

    /** Two people agree on the receiver's address. */
    public void agreeOnMailbox(ProtocolId protocol, EmailAddress address) {
        var proposal = as(() -> channels.proposeMailbox(protocol, address, first));
        run(() -> channels.confirm(protocol, proposal.id(), second));
    }

    /** Two people have a sheet made, and it is printed. */
    public PrintedSheet printSheet(ProtocolId protocol) {
        var wish = new SheetWish("hoofd van het onthaal", "secretariaat", 6);
        var proposal = as(() -> channels.proposeSheet(protocol, wish, first));
        run(() -> channels.confirm(protocol, proposal.id(), second));
        var sheet = as(() -> sheets.of(protocol)).getFirst();
        return as(() -> sheets.print(sheet.id(), first)).orElseThrow();
    }

    /** A mailbox that answered its test, and a sheet in use. */
    public PrintedSheet openTheWay(ProtocolId protocol) {
        agreeOnMailbox(protocol, ONTHAAL);
        var sheet = printSheet(protocol);
        run(() -> bridge.sendTest(protocol, first));
        courierRound();
        var code = open(mails().getLast(), sheet, 1).code();
        run(() -> bridge.codeTyped(code));
        return sheet;
    }

    /** What a receiver finds in a mail. */
    public Opening.Opened open(byte[] mail, PrintedSheet sheet, int line) {
        var parcel = ReceivedParcel.inMail(mail).orElseThrow();
        var passphrase = sheet.lines().get(line - 1).passphrase();
        var key = database.as(OPGROEIEN, () -> keys.signingKey().orElseThrow().publicKey());
        var reader = new ParcelReader(Clock.fixed(clock.instant(), clock.getZone()));
        return switch (reader.open(parcel.archive(), parcel.signature(), passphrase, key)) {
            case Opening.Opened opened -> opened;
            case Opening.Refused(Opening.Reason reason) -> throw new AssertionError(reason);
        };
    }

    /** The courier's round. */
    public void courierRound() {
        run(new Courier(courierDesk, post(), BACK)::round);
    }

    /** The round of the mails to the other party's data protection officer. */
    public void noticeRound() {
        run(new NoticeCourier(noticeDesk, post(), BACK)::round);
    }

    /** The same way to the mail server as every courier. */
    SmtpPost post() {
        return new SmtpPost(smtp, PATIENCE);
    }

    /** The mail server comes back at the same address. */
    void reopenTheServer() {
        server = new BuiltInMailServer(smtp.port(), 0, mail, PASSWORD).start(List.of(ONTHAAL, RETURNS));
    }

    /** The round of what came back. */
    public void returnRound() {
        var reader = new BounceReader(server.imap(RETURNS), PATIENCE, "INBOX", BACK);
        run(new ReturnRound(returnDesk, peerReceipts::answered, word -> false, reader)::round);
    }

    /** The mails in the receiver's mailbox, oldest first. */
    public List<byte[]> mails() {
        return mailsOf(ONTHAAL);
    }

    /** The mails in any mailbox, oldest first. */
    public List<byte[]> mailsOf(EmailAddress mailbox) {
        return TestImap.mails(server.imap(mailbox));
    }

    @Override
    public void close() {
        ahead.close();
        server.close();
    }
}
