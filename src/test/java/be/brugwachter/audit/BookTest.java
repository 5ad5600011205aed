package be.brugwachter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.store.JdbcBook;
import be.brugwachter.audit.store.JdbcBookKeys;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book on a real database and a real file. */
class BookTest {
    private static final Party PARTY = Party.of("0886886638");

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));

    @Test
    void everyEntryIsLinkedSignedAndTheBookHolds() throws IOException {
        BookDesk book = book();
        write(book, 5);
        assertThat(verify(book).unlinked()).hasSize(5);

        link(book);

        assertThat(verify(book).linked()).isEqualTo(5);
        assertThat(verify(book).unlinked()).isEmpty();
        assertThat(verify(book).holds()).isTrue();
        assertThat(lines()).hasSize(6);
        assertThat(Verdict.on(ledger().path(PARTY), List.of()).flaw()).isEmpty();
    }

    @Test
    void anEntryOlderThanADayWaitsNoLongerThanTheHourlyLookAtTheWholeBook() {
        BookDesk book = book();
        link(book, 1);
        link(book);
        clock.pass(Duration.ofDays(-2));
        write(book, 1);
        clock.pass(Duration.ofDays(2));

        link(book, 1);
        assertThat(verify(book).unlinked()).as("the old one").hasSize(1);
        clock.pass(Duration.ofHours(1));
        link(book);
        assertThat(verify(book).unlinked()).isEmpty();
        assertThat(verify(book).holds()).isTrue();
    }

    @Test
    void anEntryChangedBehindItsBackIsNamed() {
        BookDesk book = book();
        write(book, 3);
        link(book);

        owner().sql(
                        "update audit_entry set act = 'SIGNED_IN' where id = (select id from audit_link where position = 2)")
                .update();

        assertThat(verify(book).flaw()).contains(new Flaw(2, Flaw.Kind.LINK));
    }

    @Test
    void entriesThatVanishedFromTheDatabaseAreNamedByTheLedgerFile() {
        BookDesk book = book();
        write(book, 3);
        link(book);

        link(book, 2);
        owner().sql("delete from audit_link where checkpoint = 2").update();
        owner().sql("delete from audit_checkpoint where sequence = 2").update();

        assertThat(verify(book).flaw()).contains(new Flaw(5, Flaw.Kind.DATABASE));
    }

    @Test
    void aRoundThatACrashCutShortInTheFileIsWrittenAnew() throws IOException {
        BookDesk book = book();
        link(book, 1);
        for (int cut = 1; cut < 700; cut += 97) {
            String begun = lines().getFirst().repeat(3).substring(0, cut);
            Files.writeString(ledger().path(PARTY), begun, StandardOpenOption.APPEND);
            link(book, 1);
            assertThat(verify(book).flaw()).isEmpty();
        }
    }

    @Test
    void aRoundThatIsInTheFileAndNotInTheDatabaseIsTakenOver() throws IOException {
        BookDesk book = book();
        link(book, 1);
        link(book, 3);
        List<String> before = lines();
        owner().sql("delete from audit_link where checkpoint = 2").update();
        owner().sql("delete from audit_checkpoint where sequence = 2").update();

        link(book);

        assertThat(lines()).isEqualTo(before);
        assertThat(verify(book).flaw()).isEmpty();
        assertThat(verify(book).unlinked()).isEmpty();
    }

    @Test
    void aLedgerThatEndsElsewhereIsNotWrittenTo() throws IOException {
        BookDesk book = book();
        link(book, 1);
        link(book, 1);
        Files.writeString(ledger().path(PARTY), Ledgers.text(lines().subList(0, 3)));

        assertThatThrownBy(() -> link(book, 1)).hasMessageContaining("nothing was written");
        assertThat(lines()).hasSize(3);
        assertThat(verify(book).flaw()).contains(new Flaw(4, Flaw.Kind.DATABASE));
    }

    @Test
    void aNewKeyIsAnnouncedUnderTheSignatureOfTheOld() throws IOException {
        BookDesk book = book();
        link(book, 1);
        clock.pass(Duration.ofDays(366));
        link(book, 1);
        link(book, 1);

        List<String> keys = lines().stream()
                .flatMap(line -> Checkpoint.parse(line).stream())
                .map(Checkpoint::key)
                .toList();
        assertThat(keys).hasSize(3);
        assertThat(keys.get(1)).isEqualTo(keys.get(2)).isNotEqualTo(keys.get(0));
        assertThat(verify(book).holds()).isTrue();
        assertThat(owner().sql("select count(*) from book_key where private_key is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theApplicationCanNeitherChangeNorEraseAnEntry() {
        BookDesk book = book();
        write(book, 1);

        assertThatThrownBy(() -> database.run(
                        PARTY,
                        () -> database.jdbc().sql("delete from audit_entry").update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> database.run(
                        PARTY,
                        () -> database.jdbc()
                                .sql("update audit_entry set act = 'SIGNED_IN'")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    private BookDesk book() {
        var vault = TestVault.in(folder, database, clock, PARTY);
        var keys = new BookKeys(new JdbcBookKeys(database.jdbc()), vault, clock);
        return new BookDesk(new JdbcBook(database.jdbc()), ledger(), keys, clock);
    }

    private void write(BookDesk book, int times) {
        for (int i = 0; i < times; i++) {
            database.run(
                    PARTY,
                    () -> book.write(new Entry(
                            Actor.system(PARTY), Act.REFERRAL_REFUSED, UUID.randomUUID(), List.of(Clause.CONSENTED))));
        }
    }

    private void link(BookDesk book, int times) {
        write(book, times);
        link(book);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(ledger().path(PARTY));
    }

    private LedgerFile ledger() {
        return new LedgerFile(folder.resolve("ledger"));
    }

    private void link(BookDesk book) {
        database.as(PARTY, book::link);
    }

    private Verification verify(BookDesk book) {
        return database.as(PARTY, book::verify);
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }
}
