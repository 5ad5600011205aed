package be.brugwachter.audit;

import be.brugwachter.audit.store.JdbcBook;
import be.brugwachter.audit.store.JdbcBookKeys;
import be.brugwachter.audit.store.JdbcLost;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of one party over the years, without an application around it. */
public final class OldBook {
    private final TestDatabase database;
    private final SettableClock clock;
    private final Party party;
    private final LedgerFile ledger;
    private final JdbcBook store;
    private final BookKeys keys;
    private final BookDesk book;

    private OldBook(TestDatabase database, SettableClock clock, Party party, Path folder) {
        this.database = database;
        this.clock = clock;
        this.party = party;
        ledger = new LedgerFile(folder.resolve("ledger"));
        store = new JdbcBook(database.jdbc());
        var vault = TestVault.in(folder.resolve(party.key()), database, clock, party);
        keys = new BookKeys(new JdbcBookKeys(database.jdbc()), vault, clock);
        book = new BookDesk(store, ledger, keys, clock);
    }

    /** Rounds of three and two entries in 2014, of four in 2015; the ledger files of all parties lie in one folder. */
    public static OldBook since2014(TestDatabase database, SettableClock clock, Party party, Path folder) {
        OldBook old = over(database, clock, party, folder);
        old.round("2014-03-02T09:00:00Z", 3);
        old.round("2014-06-02T09:00:00Z", 2);
        old.round("2015-01-05T09:00:00Z", 4);
        return old;
    }

    /** The book as this database and the ledger in this folder have it. */
    public static OldBook over(TestDatabase database, SettableClock clock, Party party, Path folder) {
        return new OldBook(database, clock, party, folder);
    }

    /** So many acts at a moment, linked and signed. */
    public void round(String moment, int entries) {
        clock.set(Instant.parse(moment));
        for (int i = 0; i < entries; i++) {
            database.run(
                    party,
                    () -> book.write(new Entry(Actor.system(party), Act.SIGNED_IN, UUID.randomUUID(), List.of())));
        }
        link();
    }

    /** Links what waits. */
    public void link() {
        database.as(party, book::link);
    }

    /** Declares the years closed whose term is over; not linked yet. */
    public boolean close() {
        return database.as(party, new ClosingDesk(store, book, new BookTerm(BookTerm.FEWEST), clock)::close);
    }

    /** What the book and its file say of themselves. */
    public Verification verify() {
        return database.as(party, book::verify);
    }

    /** The desk that lays this book beside its ledger; no room hears it. */
    public RecoveryDesk recovery() {
        var rooms = new Rooms(List.of(), new JdbcLost(database.jdbc()), book);
        return new RecoveryDesk(store, ledger, keys, book, rooms);
    }

    /** Repairs as a person asks for at the start. */
    public void giveUp() {
        database.run(party, recovery()::giveUp);
    }

    /** How it wakes. */
    public Waking wake() {
        return database.as(party, recovery()::wake);
    }

    /** Where its ledger is. */
    public Path file() {
        return ledger.path(party);
    }

    /** The ledger file of every party. */
    public LedgerFile ledger() {
        return ledger;
    }

    /** The lines of its ledger. */
    public List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How many entries its tables hold. */
    public long entries() {
        return JdbcClient.create(database.owner())
                .sql("select count(*) from audit_entry where party = ?")
                .param(party.key())
                .query(Long.class)
                .single();
    }
}
