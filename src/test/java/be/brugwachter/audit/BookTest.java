package be.brugwachter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.store.JdbcBook;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void everyEntryIsLinkedAndTheBookHolds() {
        BookDesk book = book();
        write(book, 5);
        assertThat(verify(book).unlinked()).hasSize(5);

        link(book);

        assertThat(verify(book).linked()).isEqualTo(5);
        assertThat(verify(book).unlinked()).isEmpty();
        assertThat(verify(book).holds()).isTrue();
        assertThat(new LedgerFile(folder).read(PARTY)).hasSize(5);
    }

    @Test
    void anEntryChangedBehindItsBackIsNamed() {
        BookDesk book = book();
        write(book, 3);
        link(book);

        owner().sql(
                        "update audit_entry set act = 'SIGNED_IN' where id = (select id from audit_link where position = 2)")
                .update();

        assertThat(verify(book).broken()).hasSize(1);
    }

    @Test
    void entriesThatVanishedFromTheDatabaseAreNamedByTheLedgerFile() {
        BookDesk book = book();
        write(book, 3);
        link(book);

        owner().sql("delete from audit_link where position = 3").update();

        assertThat(verify(book).broken()).hasSize(1);
    }

    @Test
    void aLineCutShortByACrashIsWrittenAnew() throws IOException {
        BookDesk book = book();
        write(book, 1);
        link(book);
        Files.writeString(folder.resolve(PARTY.key() + ".ledger"), "2 half a li", StandardOpenOption.APPEND);
        write(book, 1);
        link(book);

        assertThat(new LedgerFile(folder).read(PARTY)).hasSize(2);
        assertThat(verify(book).holds()).isTrue();
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
        return new BookDesk(new JdbcBook(database.jdbc()), new LedgerFile(folder), clock);
    }

    private void write(BookDesk book, int times) {
        for (int i = 0; i < times; i++) {
            database.run(
                    PARTY,
                    () -> book.write(new Entry(
                            Actor.system(PARTY), Act.REFERRAL_REFUSED, UUID.randomUUID(), List.of(Clause.CONSENTED))));
        }
    }

    private void link(BookDesk book) {
        database.as(PARTY, book::link);
        database.run(PARTY, book::carryToLedger);
    }

    private Verification verify(BookDesk book) {
        return database.as(PARTY, book::verify);
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }
}
