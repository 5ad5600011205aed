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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The sending bank at work: seals one family after the other and carries each to the mail server. Also a process, to be killed. */
public final class SenderLife {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration TICK = Duration.ofMillis(50);

    private final TestBridge bridge;
    private final Courier courier;
    private final JdbcOutbox outbox;

    /** A life of the bank on a database of the bench's. */
    public SenderLife(BenchDatabase database, Path folder, int smtp) {
        this(database.database(), folder, smtp);
    }

    /** One life of the bank; its clock is the one on the wall. */
    SenderLife(TestDatabase database, Path folder, int smtp) {
        MailServer server = MailServer.onThisMachine(smtp);
        bridge = new TestBridge(folder, subject -> List.of(), database, server);
        bridge.clock.set(now());
        Thread.ofPlatform().daemon().start(this::tick);
        courier = new Courier(bridge.courierDesk, new SmtpPost(server, PATIENCE), TestBridge.BACK);
        outbox = new JdbcOutbox(bridge.database.jdbc());
    }

    /** No finer than a database writes it down. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private void tick() {
        while (true) {
            bridge.clock.set(now());
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    /** The folder, the port of SMTP, and how many families; says a word when it begins and when the mail server has all. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        BenchDatabase database = new BenchDatabase(folder.resolve("database"), 4);
        SenderLife life = new SenderLife(database, folder, Integer.parseInt(args[1]));
        System.out.println("begun");
        life.carry();
        for (int family = 0; family < Integer.parseInt(args[2]); family++) {
            life.send(family);
        }
        while (life.underway()) {
            life.carry();
            LockSupport.parkNanos(TICK.toNanos());
        }
        System.out.println("done");
        database.close();
        System.exit(0);
    }

    /** Lays the way: a mailbox that answered, and sheets enough for so many families. */
    public static void layTheWay(BenchDatabase database, Path folder, int families) {
        try (TestBridge bridge = new TestBridge(folder, subject -> List.of(), database.database())) {
            bridge.clock.set(now().minusSeconds(families)); // one more sheet a second, and none from tomorrow
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
        bridge.database.run(TestBridge.OPGROEIEN, () -> {
            lock(subject);
            if (outbox.of(subject).isEmpty()) {
                bridge.bridge.dispatch(subject, TestBridge.BRUGGE, Letters.family(new Random(family)));
            }
        });
    }

    /** One node at a time works at a family; in the house the row of the referral is locked instead. */
    private void lock(UUID subject) {
        bridge.database
                .jdbc()
                .sql("select pg_advisory_xact_lock(:key)")
                .param("key", subject.getLeastSignificantBits())
                .query((row, number) -> true)
                .list();
    }

    /** Whether something still waits for the courier, be it for the end of an attempt that was cut off. */
    boolean underway() {
        return !bridge.database.as(TestBridge.OPGROEIEN, outbox::underway).isEmpty();
    }

    /** From now on every key is derived at the moment it is needed. */
    public void prepareNoKeys() {
        bridge.ahead.close();
    }

    /** The courier's round. */
    public void carry() {
        bridge.run(courier::round);
    }
}
