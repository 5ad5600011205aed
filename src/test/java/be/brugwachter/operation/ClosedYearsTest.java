package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.BookKeys;
import be.brugwachter.audit.BookTerm;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.ClosingDesk;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.audit.Verdict;
import be.brugwachter.audit.store.JdbcBook;
import be.brugwachter.audit.store.JdbcBookKeys;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When its term is over a year of the book is destroyed, in the file and in the tables; the rest still verifies, by both verifiers. */
class ClosedYearsTest {
    private static final Party PARTY = Party.of("0886886638");

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2014-03-02T09:00:00Z"));
    private LedgerFile ledger;
    private BookDesk book;
    private ClosingDesk closing;

    @BeforeEach
    void threeYears() {
        ledger = new LedgerFile(folder.resolve("ledger"));
        var vault = TestVault.in(folder, database, clock, PARTY);
        var store = new JdbcBook(database.jdbc());
        book = new BookDesk(store, ledger, new BookKeys(new JdbcBookKeys(database.jdbc()), vault, clock), clock);
        closing = new ClosingDesk(store, book, new BookTerm(10), clock);
        year("2014-03-02T09:00:00Z", 3);
        year("2014-06-02T09:00:00Z", 2);
        year("2015-01-05T09:00:00Z", 4);
    }

    @Test
    void theYearWhoseTermIsOverGoesAndTheRestVerifies() throws Exception {
        clock.set(Instant.parse("2024-12-31T20:00:00Z"));
        assertThat(close()).as("a day before its term is over").isFalse();
        clock.set(Instant.parse("2025-01-01T09:00:00Z"));
        assertThat(close()).isTrue();
        assertThat(close()).as("once").isFalse();
        link();
        List<String> before = lines();
        assertThat(entries()).isEqualTo(10);

        for (int twice = 0; twice < 2; twice++) {
            new ClosedYears(JdbcClient.create(database.owner()), ledger).destroy();
            assertThat(entries()).as("five of 2014 are gone").isEqualTo(5);
            assertThat(lines()).as("the signed end of 2014 stays").isEqualTo(before.subList(6, before.size()));
            assertThat(Checkpoint.parse(lines().getFirst())).isPresent();
            assertThat(bothVerifiers(lines())).isZero();
        }
        year("2025-02-01T09:00:00Z", 1);
        assertThat(database.as(PARTY, book::verify).flaw()).isEmpty();
        assertThat(bothVerifiers(lines())).isZero();
        assertThat(close()).as("nothing more is old enough").isFalse();
    }

    @Test
    void aBeginningThatNobodyDeclaredClosedIsSeenByBoth() throws Exception {
        List<String> whole = lines();
        assertThat(bothVerifiers(whole.subList(6, whole.size()))).isEqualTo(1);
        assertThat(bothVerifiers(whole.subList(3, whole.size()))).isEqualTo(1);
    }

    @Test
    void theTermIsNeverShorterThanThatOfAClientFile() {
        assertThatThrownBy(() -> new BookTerm(9)).isInstanceOf(IllegalArgumentException.class);
    }

    private long bothVerifiers(List<String> lines) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("given.jsonl"), String.join("\n", lines) + "\n");
        Process script = new ProcessBuilder("etc/verify-ledger.sh", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean good = script.waitFor() == 0;
        long line = Verdict.on(file, List.of()).flaw().map(flaw -> flaw.line()).orElse(0L);
        assertThat(good ? 0 : Long.parseLong(said.replaceAll("(?s).*Regel (\\d+):.*", "$1")))
                .as(said)
                .isEqualTo(line);
        return line;
    }

    private boolean close() {
        return database.as(PARTY, closing::close);
    }

    private void year(String moment, int entries) {
        clock.set(Instant.parse(moment));
        for (int i = 0; i < entries; i++) {
            database.run(
                    PARTY,
                    () -> book.write(new Entry(Actor.system(PARTY), Act.SIGNED_IN, UUID.randomUUID(), List.of())));
        }
        link();
    }

    private void link() {
        database.as(PARTY, book::link);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(ledger.path(PARTY));
    }

    private long entries() {
        return JdbcClient.create(database.owner())
                .sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }
}
