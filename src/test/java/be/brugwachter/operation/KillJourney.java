package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.ReceivedSheet;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.BuiltInMailServer;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.ReceiverBank;
import be.brugwachter.parcel.RawDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both banks as processes of their own, killed with signal 9 at any moment while families cross, and started again on the same
 * folders; now and then the database server falls with them, as in a power cut. The mail server lives on in the test. Twenty
 * times; two hundred with {@code ./check --long}.
 */
class KillJourney {
    private static final boolean LONG = Boolean.getBoolean("brugwachter.long");
    private static final int KILLS = LONG ? 200 : 20;
    private static final int SHEETS = LONG ? 10 : 2;
    /** Fewer than there are lines: a kill may spend one for nothing, and one of each sheet went on its test. */
    private static final int FAMILIES = SHEETS * 15;

    private static final int LONGEST_LIFE_MILLIS = 1_500;
    private static final int POWER_CUT_EVERY = 5;
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    private Path place;

    private BuiltInMailServer server;
    private final Map<String, Process> lives = new HashMap<>();
    private int starts;

    @BeforeEach
    void openTheMailServer() throws IOException {
        server = new BuiltInMailServer(0, 0, place.resolve("mail"), TestBridge.PASSWORD)
                .start(List.of(TestBridge.ONTHAAL, TestBridge.RETURNS));
        for (String bank : List.of("sender", "receiver")) {
            Files.createDirectories(place.resolve(bank));
        }
    }

    @AfterEach
    void stop() throws Exception {
        for (Process life : lives.values()) {
            life.destroyForcibly().waitFor();
        }
        for (String bank : List.of("sender", "receiver")) {
            Path database = place.resolve(bank).resolve("database");
            new PostgresTools(PostgresBinaries.unpack(database), database.resolve("data")).stopLeftOver();
        }
        server.close();
    }

    @Test
    @Proves({Clause.SEALED_AES256_7ZIP, Clause.TO_AGREED_MAILBOX})
    void nobodyIsLostOrDoubledHoweverOftenABankIsKilled() throws Exception {
        bothBanks(this::share);
        Random random = new Random(9);
        live("sender", FAMILIES / KILLS);
        live("receiver", 0);
        for (int kill = 1; kill <= KILLS; kill++) {
            String bank = random.nextBoolean() ? "sender" : "receiver";
            Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            kill(bank, kill % POWER_CUT_EVERY == 0);
            live(bank, FAMILIES * kill / KILLS);
        }
        kill("sender", false);
        kill("receiver", false);
        bothBanks(this::calmDown);
    }

    private void live(String bank, int families) throws IOException, InterruptedException {
        Path folder = place.resolve(bank);
        Files.deleteIfExists(folder.resolve("ready"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledBank.class.getName(),
                bank,
                folder.toString(),
                Integer.toString(server.smtp().port()),
                Integer.toString(server.imap(TestBridge.ONTHAAL).port()),
                START.plus(Duration.ofMinutes(16L * ++starts)).toString(),
                Integer.toString(families));
        Process life = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        lives.put(bank, life);
        KilledBank.awaitReady(folder, life);
    }

    private void kill(String bank, boolean powerCut) throws Exception {
        Objects.requireNonNull(lives.get(bank)).destroyForcibly().waitFor();
        if (powerCut) {
            Path pidFile = place.resolve(bank).resolve("database/data/postmaster.pid");
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle postgres = ProcessHandle.of(pid).orElseThrow();
            List<ProcessHandle> all = postgres.descendants().toList();
            postgres.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
            postgres.onExit().join();
            for (ProcessHandle each : all) {
                each.onExit().join();
            }
        }
    }

    private interface Work {
        void with(TestBridge sender, ReceiverBank receiver);
    }

    /** Both folders, opened by the test itself while no bank lives. */
    private void bothBanks(Work work) {
        try (EmbeddedDatabase here = EmbeddedDatabase.start(place.resolve("sender/database"));
                EmbeddedDatabase there = EmbeddedDatabase.start(place.resolve("receiver/database"))) {
            TestBridge sender =
                    new TestBridge(place.resolve("sender"), subject -> List.of(), KilledBank.reach(here), server);
            sender.clock.set(START.plus(Duration.ofMinutes(16L * ++starts)));
            work.with(sender, new ReceiverBank(sender, place.resolve("receiver"), KilledBank.reach(there)));
        }
    }

    private void share(TestBridge sender, ReceiverBank receiver) {
        receiver.shareASheet();
        for (int more = 1; more < SHEETS; more++) {
            receiver.shareAnotherSheet();
        }
    }

    private void calmDown(TestBridge sender, ReceiverBank receiver) {
        int imap = server.imap(TestBridge.ONTHAAL).port();
        Runnable sending = KilledBank.sender(sender, server.smtp(), imap, FAMILIES);
        Runnable receiving = KilledBank.receiver(receiver, server.smtp(), imap);
        for (int round = 0; round < FAMILIES + 5; round++) {
            sending.run();
            receiving.run();
            sender.clock.pass(Duration.ofMinutes(1));
        }
        nobodyIsLostOrDoubled(sender, receiver);
    }

    private static void nobodyIsLostOrDoubled(TestBridge sender, ReceiverBank receiver) {
        JdbcOutbox outbox = new JdbcOutbox(sender.database.jdbc());
        Map<Object, RawDetails> sent = new HashMap<>();
        for (int family = 0; family < FAMILIES; family++) {
            var subject = KilledBank.subject(family);
            List<Parcel> parcels = sender.database.as(TestBridge.OPGROEIEN, () -> outbox.of(subject));
            assertThat(parcels).as("one parcel for one family").hasSize(1);
            assertThat(parcels.getFirst().state()).isEqualTo(ParcelState.OPENED);
            sent.put(
                    parcels.getFirst().id(),
                    RawDetails.of(KilledBank.letter(family).client()));
        }
        assertThat(sender.mails()).as("the receiver's mailbox").isEmpty();
        assertThat(sender.mailsOf(TestBridge.RETURNS))
                .as("the sender's mailbox")
                .isEmpty();
        assertThat(receiver.in(receiver.arrivals::refused)).isEmpty();
        assertThat(receiver.living()).hasSize(FAMILIES);
        assertThat(receiver.living().stream()
                        .collect(Collectors.toMap(
                                intake -> ((Intake.Open) intake).arrival().parcel(),
                                intake -> details(receiver, intake))))
                .isEqualTo(sent);
        IntStream open = receiver.in(receiver.sheets::all).stream().mapToInt(ReceivedSheet::openLines);
        assertThat(SHEETS * 25 - open.sum()).as("lines burnt").isEqualTo(FAMILIES + SHEETS);
    }

    private static RawDetails details(ReceiverBank receiver, Intake intake) {
        return receiver.in(() -> receiver.intakes.client(intake.id()))
                .orElseThrow()
                .details();
    }
}
