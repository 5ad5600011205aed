package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.BookKeys;
import be.brugwachter.audit.BookStore;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.audit.Verdict;
import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.CheckpointDesk;
import be.brugwachter.disclosure.NoticeCourier;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.disclosure.mail.SignedCheckpoint;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** Each day the checkpoint of the book goes to both officers and to peers, by real mail, and those of peers are kept. */
class CheckpointMailTest {
    private static final String BOX = "eerste.onthaal@ocmw-brugge.be";

    @TempDir
    private Path place;

    @Test
    void aCheckpointGoesOnceADayToEachWitnessAndIsKeptByPeers() throws IOException {
        TestDatabase database;
        Checkpoint sent;
        try (TestHouse house = TestHouse.still(place.resolve("map"))) {
            database = house.database();
            tell(house, Demo.OPGROEIEN);
            assertThat(mails()).as("nothing was signed before today").isEmpty();
            sent = yesterday(house, Demo.OPGROEIEN);
            tell(house, Demo.OPGROEIEN);
            assertThat(mails()).hasSizeGreaterThan(2).doesNotHaveDuplicates().contains(BOX);
            tell(house, Demo.OPGROEIEN);
        }
        List<String> once = mails();
        try (TestHouse house = TestHouse.still(place.resolve("map"), database, Map.of())) {
            tell(house, Demo.OPGROEIEN);
            assertThat(mails())
                    .as("once a day for each, also after a new start; a peer takes it in")
                    .isSubsetOf(once)
                    .doesNotHaveDuplicates();
            theReceiverKeepsIt(house, sent);
            theSenderKeepsTheReceivers(house);
        }
    }

    private void theReceiverKeepsIt(TestHouse house, Checkpoint sent) throws IOException {
        Walls.run(DemoPeople.BRUGGE, house.bean(ArrivalRound.class)::round);
        assertThat(kept(house, DemoPeople.BRUGGE, Demo.OPGROEIEN)).containsExactly(sent);
        assertThat(mails()).doesNotContain(BOX);
        Path ledger = house.bean(LedgerFile.class).path(Demo.OPGROEIEN);
        assertThat(Verdict.on(ledger, List.of(sent)).flaw()).isEmpty();
        assertThat(came(house, new SignedCheckpoint(sent, "00".repeat(32))))
                .as("signed with a key that nobody pinned")
                .isFalse();
        try (Visitor officer = new Visitor(house)) {
            officer.signInAt(DemoPeople.BRUGGE.key(), "ilse", TestHouse.PASSWORD);
            assertThat(officer.open("/logboek").body()).contains("Controlepunten van anderen", "Opgroeien regie");
            assertThat(officer.open("/logboek/van/" + Demo.OPGROEIEN.key()).body())
                    .isEqualTo(sent.line() + "\n");
        }
    }

    private void theSenderKeepsTheReceivers(TestHouse house) {
        Checkpoint theirs = yesterday(house, DemoPeople.BRUGGE);
        tell(house, DemoPeople.BRUGGE);
        Walls.run(Demo.OPGROEIEN, house.bean(ReturnRound.class)::round);
        assertThat(kept(house, Demo.OPGROEIEN, DemoPeople.BRUGGE)).containsExactly(theirs);
    }

    private static List<Checkpoint> kept(TestHouse house, Party by, Party of) {
        return Walls.as(by, () -> house.bean(CheckpointDesk.class).of(of));
    }

    private static boolean came(TestHouse house, SignedCheckpoint mail) {
        return Walls.as(
                DemoPeople.BRUGGE, () -> house.bean(CheckpointDesk.class).came(mail));
    }

    private static void tell(TestHouse house, Party party) {
        Walls.run(party, () -> {
            house.bean(CheckpointDesk.class).tell();
            house.bean(NoticeCourier.class).round();
        });
    }

    /** A round of the linker as it ran two days ago. */
    private static Checkpoint yesterday(TestHouse house, Party party) {
        var then = Clock.offset(house.bean(Clock.class), Duration.ofDays(-2));
        var desk = new BookDesk(
                house.bean(BookStore.class), house.bean(LedgerFile.class), house.bean(BookKeys.class), then);
        var transaction = new TransactionTemplate(house.bean(PartyTransactionManager.class));
        return Walls.as(
                party,
                () -> transaction.execute(status -> {
                    desk.write(new Entry(Actor.system(party), Act.SIGNED_IN, UUID.randomUUID(), List.of()));
                    desk.link();
                    return desk.lastCheckpoint().orElseThrow();
                }));
    }

    /** In whose mailboxes a checkpoint lies. */
    private List<String> mails() throws IOException {
        try (Stream<Path> all = Files.walk(place.resolve("map/mail"))) {
            return all.filter(file -> file.toString().endsWith(".eml"))
                    .filter(CheckpointMailTest::holdsCheckpoint)
                    .map(file -> file.getName(file.getNameCount() - 2).toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean holdsCheckpoint(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(SignedCheckpoint.FILE);
        } catch (IOException gone) {
            return false;
        }
    }
}
