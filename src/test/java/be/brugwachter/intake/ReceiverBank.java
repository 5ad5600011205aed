package be.brugwachter.intake;

import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.Desks;
import be.brugwachter.disclosure.FolderDesk;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.disclosure.PeerFile;
import be.brugwachter.disclosure.ReceiptCourier;
import be.brugwachter.disclosure.ReceiptDesk;
import be.brugwachter.disclosure.ReceiptPress;
import be.brugwachter.disclosure.ReceivedBook;
import be.brugwachter.disclosure.ReceivedSheetDesk;
import be.brugwachter.disclosure.ReceivingDesk;
import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.disclosure.SendingSide;
import be.brugwachter.disclosure.SheetWish;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.store.JdbcFolderReadings;
import be.brugwachter.disclosure.store.JdbcKeyShelf;
import be.brugwachter.disclosure.store.JdbcReceipts;
import be.brugwachter.disclosure.store.JdbcReceivedSheets;
import be.brugwachter.intake.store.JdbcCalls;
import be.brugwachter.intake.store.JdbcHandOvers;
import be.brugwachter.intake.store.JdbcIntakes;
import be.brugwachter.intake.store.JdbcOnward;
import be.brugwachter.intake.store.JdbcPartners;
import be.brugwachter.intake.store.JdbcQuarantine;
import be.brugwachter.intake.store.JdbcRecalls;
import be.brugwachter.intake.store.JdbcTrail;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.TestRetention;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import be.brugwachter.trust.Walls;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** OCMW Brugge with a house of its own: another database, another vault; only the mail server lies between it and the sender. */
public final class ReceiverBank {
    public static final Party BRUGGE = Party.of("0207.832.792");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ReturnAddress BACK = new ReturnAddress("post+{token}@ocmw.example");

    public final TestDatabase database;
    public final List<Entry> book = new ArrayList<>();
    public final Actor first = new Actor(BRUGGE, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    public final Actor second = new Actor(BRUGGE, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    public final JdbcIntakes intakes;
    final DeclarationDesk declarations;
    public final KeyCabinet keys;
    public final ReceivedSheetDesk sheets;
    public final ReceivingDesk receiving;
    public final ReceiptDesk receipts;
    public final ArrivalDesk arrivals;
    public final ArrivalRound round;
    public final FolderDesk folderDesk;
    final JdbcClient jdbc;
    final TestBridge across;

    /** Beside this sender. */
    public ReceiverBank(TestBridge across, Path folder) {
        this(across, folder, TestDatabase.fresh());
    }

    /** The same on a database of the test's choice. */
    public ReceiverBank(TestBridge across, Path folder, TestDatabase database) {
        this.across = across;
        this.database = database;
        jdbc = database.jdbc();
        var vault = TestVault.in(folder.resolve("ocmw"), database, across.clock, BRUGGE);
        var identity = new SenderIdentity(
                TestBridge.ONTHAAL, BACK, "050 00 00 00", () -> URI.create("http://localhost:8081"), true);
        keys = new KeyCabinet(new JdbcKeyShelf(jdbc), vault, identity, across.clock);
        var rows = new JdbcReceivedSheets(jdbc);
        var receiptRows = new JdbcReceipts(jdbc);
        var two = new TwoPeople(new JdbcProposals(jdbc), book::add, across.clock);
        sheets = new ReceivedSheetDesk(rows, keys, vault, two, new ReceivedBook(book::add, across.clock));
        receiving = new ReceivingDesk(
                rows, new ReceiptPress(receiptRows, keys, identity, across.clock), vault, book::add, across.clock);
        receipts = new ReceiptDesk(receiptRows, across.clock);
        intakes = new JdbcIntakes(jdbc, vault);
        var logbook = new Logbook(book::add, across.clock);
        declarations = TestRetention.declarations(database, folder.resolve("ocmw"), across.clock);
        var exports = new Exports(
                new JdbcHandOvers(jdbc),
                new HandOverFolder(Optional.empty()),
                new JdbcCalls(jdbc, vault),
                declarations);
        var sending = new SendingSide(database, vault, across.clock, book, List::of);
        var takenBack = new TakenBack(new JdbcOnward(jdbc), new JdbcPartners(jdbc), sending.bridge, logbook);
        var belongings = new Belongings(new JdbcTrail(jdbc), exports, takenBack);
        var erasures = new Erasures(intakes, belongings, declarations, logbook);
        var recalls = new Recalls(intakes, new JdbcRecalls(jdbc), erasures, logbook);
        arrivals = new ArrivalDesk(
                receiving,
                new ReceptionDesk(intakes, recalls, book::add),
                new Quarantine(new JdbcQuarantine(jdbc), declarations),
                book::add,
                across.clock);
        folderDesk = Desks.transactional(database, new FolderDesk(new JdbcFolderReadings(jdbc), across.clock));
        round = new ArrivalRound(
                (parcel, hint) -> in(() -> arrivals.take(parcel, hint)),
                Desks.transactional(database, receiving),
                checkpoint -> false,
                party -> Optional.of(folder()),
                folderDesk);
    }

    private ArrivalFolder folder() {
        return new ArrivalFolder(across.server.imap(TestBridge.ONTHAAL), PATIENCE, "INBOX");
    }

    /** One transaction inside the receiver's walls. */
    public <T> T in(Supplier<T> work) {
        return database.as(BRUGGE, work);
    }

    /** Keys are exchanged, a sheet travels as a file, two people on each side compare fingerprints, a test parcel comes back. */
    public void shareASheet() {
        byte[] ours = in(sheets::keyFile);
        PeerFile key = PeerFile.read(ours).orElseThrow();
        var pin = across.as(() -> across.channels.proposePeerKey(TestBridge.BRUGGE, key, across.first));
        across.run(() -> across.channels.confirm(TestBridge.BRUGGE, pin.id(), across.second));
        across.agreeOnMailbox(TestBridge.BRUGGE, TestBridge.ONTHAAL);
        takeSheet(ours);
    }

    /** One more sheet of the same sender, read in, confirmed and tested. */
    public void shareAnotherSheet() {
        across.clock.pass(Duration.ofSeconds(1));
        takeSheet(in(sheets::keyFile));
    }

    private void takeSheet(byte[] ours) {
        byte[] file = sheetFile(ours);
        var read = (ReceivedSheetDesk.Read.Here) in(() -> sheets.read(file, first));
        in(() -> sheets.confirm(read.sheet().id(), second));
        across.run(() -> across.bridge.sendTest(TestBridge.BRUGGE, across.first));
        carryAll();
    }

    /** A new sheet in a file that only the owner of these keys opens. */
    public byte[] sheetFile(byte[] peerFile) {
        var wish = new SheetWish("hoofd van het onthaal", "secretariaat", 6);
        var proposal = across.as(() -> across.channels.proposeSheet(TestBridge.BRUGGE, wish, across.first));
        across.run(() -> across.channels.confirm(TestBridge.BRUGGE, proposal.id(), across.second));
        var sheet = across.as(() -> across.sheets.of(TestBridge.BRUGGE)).getFirst();
        var protocol = ProtocolLibrary.shipped().byId(TestBridge.BRUGGE).orElseThrow();
        return across.as(() -> across.channels.export(protocol, sheet.id(), peerFile, across.first))
                .orElseThrow();
    }

    /** Courier, intake, receipts and what came back, once each. */
    public void carryAll() {
        across.courierRound();
        Walls.run(BRUGGE, round::round);
        receiptRound();
        across.returnRound();
    }

    void receiptRound() {
        var post = new SmtpPost(across.server.smtp(), PATIENCE);
        var desk = Desks.transactional(database, receipts);
        Walls.run(BRUGGE, new ReceiptCourier(desk, post, BACK)::round);
    }

    public List<Intake> living() {
        return in(intakes::living);
    }
}
