package be.brugwachter.operation;

import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.MailServer;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The sending bank at work: seals one family after the other and carries each to the mail server. Also a process, to be killed. */
public final class SenderLife {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant BEGIN = Instant.parse("2026-11-22T08:00:00Z");

    private final TestBridge bridge;
    private final Courier courier;
    private final JdbcOutbox outbox;

    /** A life of the bank on a database of the bench's. */
    public SenderLife(BenchDatabase database, Path folder, int smtp, int life) {
        this(database.database(), folder, smtp, life);
    }

    /**
     * One life of the bank.
     *
     * @param life the so-manyth; each begins a quarter of an hour later, when the courier tries again what broke off
     */
    SenderLife(TestDatabase database, Path folder, int smtp, int life) {
        MailServer server = MailServer.onThisMachine(smtp);
        bridge = new TestBridge(folder, subject -> List.of(), database, server);
        bridge.clock.set(BEGIN.plus(Duration.ofMinutes(16L * life)));
        courier = new Courier(bridge.courierDesk, new SmtpPost(server, PATIENCE), TestBridge.BACK);
        outbox = new JdbcOutbox(bridge.database.jdbc());
    }

    /** The folder, the port of SMTP, the so-manyth life, and how many families; says a word when it begins and when it is done. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        BenchDatabase database = new BenchDatabase(folder.resolve("database"), 4);
        SenderLife life = new SenderLife(database, folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        System.out.println("begun");
        life.carry();
        for (int family = 0; family < Integer.parseInt(args[3]); family++) {
            life.send(family);
        }
        System.out.println("done");
        database.close();
        System.exit(0);
    }

    /** Lays the way: a mailbox that answered, and sheets enough for so many families. */
    public static void layTheWay(BenchDatabase database, Path folder, int families) {
        try (TestBridge bridge = new TestBridge(folder, subject -> List.of(), database.database())) {
            bridge.openTheWay(TestBridge.BRUGGE);
            for (int lines = 24; lines < families; lines += 24) {
                bridge.clock.pass(Duration.ofSeconds(1));
                openSheet(bridge);
            }
        }
    }

    /** One more sheet on paper, whose test came and was answered. */
    private static void openSheet(TestBridge bridge) {
        PrintedSheet sheet = bridge.printSheet(TestBridge.BRUGGE);
        bridge.run(() -> bridge.bridge.sendTest(TestBridge.BRUGGE, bridge.first));
        bridge.courierRound();
        OpeningCode code = bridge.open(bridge.mails().getLast(), sheet, 1).code();
        bridge.run(() -> bridge.bridge.codeTyped(code));
    }

    /** Seals and carries one family, unless an earlier life sealed it. */
    public void send(int family) {
        seal(family);
        carry();
    }

    /** Burns a line and writes the parcel, unless an earlier life did. */
    public void seal(int family) {
        UUID subject = UUID.nameUUIDFromBytes(("family " + family).getBytes(StandardCharsets.US_ASCII));
        boolean before = !bridge.database
                .as(TestBridge.OPGROEIEN, () -> outbox.of(subject))
                .isEmpty();
        if (!before) {
            bridge.as(() -> bridge.bridge.dispatch(subject, TestBridge.BRUGGE, Letters.family(new Random(family))));
        }
    }

    /** The courier's round. */
    public void carry() {
        bridge.run(courier::round);
    }
}
