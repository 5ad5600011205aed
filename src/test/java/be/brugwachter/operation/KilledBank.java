package be.brugwachter.operation;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.Desks;
import be.brugwachter.disclosure.ReceiptCourier;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.BounceReader;
import be.brugwachter.disclosure.mail.MailServer;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.intake.ReceiverBank;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.ReferralLetter;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One bank as a process to be killed: the house's own database on its folder, its desks, and its rounds one after the other. The mail
 * server stands elsewhere. Its clock is set anew at each start, so that no wait of the courier costs a test its time.
 */
final class KilledBank {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final ReturnAddress ANSWERS = new ReturnAddress("post+{token}@ocmw.example");

    private KilledBank() {}

    /** Which bank, its folder, ports of SMTP and IMAP, what its clock says, and how many families are to be sent by now. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        EmbeddedDatabase postgres = EmbeddedDatabase.start(folder.resolve("database"));
        TestDatabase database = reach(postgres);
        MailServer smtp = MailServer.onThisMachine(Integer.parseInt(args[2]));
        int imap = Integer.parseInt(args[3]);
        TestBridge bridge = new TestBridge(folder, subject -> List.of(), database, smtp);
        bridge.clock.set(Instant.parse(args[4]));
        Runnable round = args[0].equals("sender")
                ? sender(bridge, smtp, imap, Integer.parseInt(args[5]))
                : receiver(new ReceiverBank(bridge, folder, database), smtp, imap);
        Files.createFile(folder.resolve("ready"));
        while (true) {
            round.run();
            bridge.clock.pass(Duration.ofSeconds(1));
        }
    }

    /** The application's role on a database of the house; migrated first. */
    static TestDatabase reach(EmbeddedDatabase postgres) {
        DatabaseAccess access = postgres.access();
        Flyway.configure().dataSource(access.owner()).load().migrate();
        PGSimpleDataSource app = new PGSimpleDataSource();
        app.setUrl(access.url());
        app.setUser(DatabaseAccess.APP);
        app.setPassword(access.appPassword());
        return TestDatabase.at(app);
    }

    /** Seals what is to be sent, carries it, and reads what came back. */
    static Runnable sender(TestBridge bridge, MailServer smtp, int imap, int families) {
        Courier courier = new Courier(bridge.courierDesk, new SmtpPost(smtp, PATIENCE), TestBridge.BACK);
        var reader = new BounceReader(mailbox(imap, TestBridge.RETURNS.value()), PATIENCE, "INBOX", TestBridge.BACK);
        ReturnRound returns = new ReturnRound(bridge.returnDesk, bridge.peerReceipts::answered, word -> false, reader);
        JdbcOutbox outbox = new JdbcOutbox(bridge.database.jdbc());
        PrimitiveIterator.OfInt next = IntStream.range(0, families).iterator();
        return () -> {
            if (next.hasNext()) {
                seal(bridge, outbox, next.nextInt());
            }
            bridge.run(courier::round);
            bridge.run(returns::round);
        };
    }

    private static void seal(TestBridge bridge, JdbcOutbox outbox, int family) {
        UUID subject = subject(family);
        boolean sealedAlready = !bridge.database
                .as(TestBridge.OPGROEIEN, () -> outbox.of(subject))
                .isEmpty();
        if (!sealedAlready) {
            bridge.as(() -> bridge.bridge.dispatch(subject, TestBridge.BRUGGE, letter(family)));
        }
    }

    /** Takes in what came and answers. */
    static Runnable receiver(ReceiverBank bank, MailServer smtp, int imap) {
        var folder = new ArrivalFolder(mailbox(imap, TestBridge.ONTHAAL.value()), PATIENCE, "INBOX");
        ArrivalRound arrivals = new ArrivalRound(
                (parcel, hint) -> bank.in(() -> bank.arrivals.take(parcel, hint)),
                Desks.transactional(bank.database, bank.receiving),
                checkpoint -> false,
                party -> Optional.of(folder),
                bank.folderDesk);
        var desk = Desks.transactional(bank.database, bank.receipts);
        ReceiptCourier receipts = new ReceiptCourier(desk, new SmtpPost(smtp, PATIENCE), ANSWERS);
        return () -> Walls.run(ReceiverBank.BRUGGE, () -> {
            arrivals.round();
            receipts.round();
        });
    }

    private static MailServer mailbox(int imap, String address) {
        return new MailServer(
                "127.0.0.1", imap, MailServer.Wire.PLAIN, new MailServer.Login(address, TestBridge.PASSWORD));
    }

    /** The case of the so-manyth family: the same in every life of the process. */
    static UUID subject(int family) {
        return UUID.nameUUIDFromBytes(("family " + family).getBytes(StandardCharsets.US_ASCII));
    }

    /** Her letter, the same in every life too. */
    static ReferralLetter letter(int family) {
        return Letters.family(new Random(family));
    }

    /** Waits until the process on this folder walks its rounds. */
    static void awaitReady(Path folder, Process process) throws InterruptedException {
        while (Files.notExists(folder.resolve("ready"))) {
            if (!process.isAlive()) {
                throw new AssertionError("The bank ended before it was ready:\n" + log(folder));
            }
            Thread.sleep(20);
        }
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
