package be.brugwachter.bench;

import be.brugwachter.audit.BenchBook;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.operation.BenchDatabase;
import be.brugwachter.trust.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book beside a bare table in the same database, and beside a file. */
final class BookPart {
    private static final int[] CLIENTS = {1, 8, 32};
    private static final Duration TURN = Duration.ofMillis(1500);
    private static final int ROUNDS = 3;
    private static final int MOST = 20_000;

    private final Report report =
            new Report("book", "durable entries a second, beside plain inserts and a chained file");

    void run(Path results) throws Exception {
        try (Scratch scratch = new Scratch();
                BenchDatabase postgres = new BenchDatabase(scratch.path("database"), 36);
                ChainedFile file = new ChainedFile(scratch.path("chain"))) {
            BenchBook book = new BenchBook(postgres.database(), scratch.folder("book"));
            JdbcClient plain = plain(postgres);
            weigh(postgres.database(), book, plain, file);
            link(book);
        }
        report.close(results);
    }

    /** The same columns and a key, no walls, no index for looking things up, no transaction around it. */
    private static JdbcClient plain(BenchDatabase postgres) {
        JdbcClient owner = JdbcClient.create(postgres.owner());
        owner.sql("""
                create table plain_entry (party text, id uuid primary key, moment timestamptz, account uuid, role text, act text,
                  subject uuid, clauses text[], digest bytea)
                """).update();
        owner.sql("grant select, insert on plain_entry to brugwachter_app").update();
        return JdbcClient.create(postgres.app());
    }

    private static void insert(JdbcClient plain) {
        plain.sql("insert into plain_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param("0886886638")
                .param(UUID.randomUUID())
                .param(Clock.systemUTC().instant().atOffset(ZoneOffset.UTC))
                .param(UUID.randomUUID())
                .param("SYSTEM")
                .param("REFERRAL_REFUSED")
                .param(UUID.randomUUID())
                .param(new String[] {"CONSENTED"})
                .param(new byte[32])
                .update();
    }

    private void weigh(TestDatabase acts, BenchBook book, JdbcClient plain, ChainedFile file) throws Exception {
        Table table = new Table(
                "clients",
                "the book /s",
                "plain inserts /s",
                "the same in an act /s",
                "chained file /s",
                "book ÷ plain",
                "÷ in an act",
                "÷ file");
        double worst = Double.MAX_VALUE;
        for (int clients : CLIENTS) {
            Map<String, Sample> found = new Sides()
                    .weighed("book", () -> whileLinking(book, () -> Clients.perSecond(clients, TURN, book::write)))
                    .weighed("plain", () -> Clients.perSecond(clients, TURN, () -> insert(plain)))
                    .weighed(
                            "act",
                            () -> Clients.perSecond(
                                    clients, TURN, () -> acts.run(TestBridge.OPGROEIEN, () -> insert(plain))))
                    .weighed("file", () -> Clients.perSecond(clients, TURN, file::append))
                    .take(1, ROUNDS);
            double ratio = found.get("book").median() / found.get("plain").median();
            double beside = found.get("book").median() / found.get("file").median();
            double act = found.get("book").median() / found.get("act").median();
            table.row(
                    clients,
                    found.get("book"),
                    found.get("plain"),
                    found.get("act"),
                    found.get("file"),
                    ratio,
                    act,
                    beside);
            report.ratio("plain" + clients, ratio).ratio("act" + clients, act).ratio("file" + clients, beside);
            worst = Math.min(worst, ratio);
        }
        report.say("While the book is written to, it is linked and signed too, once a second as in the house:\n")
                .table(table);
        report.goal("≥ 0.8 of plain inserts at 1, 8 and 32 clients", worst, worst >= 0.8);
    }

    private static double whileLinking(BenchBook book, Sides.Turn turn) throws Exception {
        try (ScheduledExecutorService linker = Executors.newSingleThreadScheduledExecutor()) {
            linker.scheduleWithFixedDelay(book::link, 1, 1, TimeUnit.SECONDS);
            double weight = turn.weigh();
            linker.shutdown();
            return weight;
        }
    }

    private void link(BenchBook book) {
        long begin = System.nanoTime();
        int linked = 0;
        for (int round = book.link(); round > 0 && linked < MOST; round = book.link()) {
            linked += round;
        }
        double linking = linked / ((System.nanoTime() - begin) / 1e9);
        long[] entries = new long[1];
        double verifying = Sides.millis(() -> entries[0] = book.verify());
        report.say(
                "Linking and signing: %s entries a second (%,d entries). Verifying the whole book: %s entries a second (%,d entries).\n"
                        .formatted(
                                Sample.number(linking),
                                linked,
                                Sample.number(entries[0] / verifying * 1000),
                                entries[0]));
    }
}
