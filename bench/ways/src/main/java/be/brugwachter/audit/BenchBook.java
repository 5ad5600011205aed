package be.brugwachter.audit;

import be.brugwachter.audit.store.JdbcBook;
import be.brugwachter.audit.store.JdbcBookKeys;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The book of one party with real keys and a ledger file, on a database of the bench's choice. */
public final class BenchBook {
    private static final Party PARTY = Party.of("0886886638");

    private final TestDatabase database;
    private final BookDesk desk;

    /** Opens it; the folder holds keys and ledger. */
    public BenchBook(TestDatabase database, Path folder) {
        Clock clock = Clock.systemUTC();
        this.database = database;
        var vault = TestVault.in(folder, database, clock, PARTY);
        var keys = new BookKeys(new JdbcBookKeys(database.jdbc()), vault, clock);
        desk = new BookDesk(new JdbcBook(database.jdbc()), new LedgerFile(folder.resolve("ledger")), keys, clock);
    }

    /** One act of one entry: a transaction inside the walls. */
    public void write() {
        database.run(
                PARTY,
                () -> desk.write(new Entry(
                        Actor.system(PARTY), Act.REFERRAL_REFUSED, UUID.randomUUID(), List.of(Clause.CONSENTED))));
    }

    /** Links and signs what waits, at most a thousand entries; returns how many. */
    public int link() {
        return database.as(PARTY, desk::link);
    }

    /** Checks everything, and says how many entries hold. */
    public long verify() {
        Verification verification = database.as(PARTY, desk::verify);
        if (verification.flaw().isPresent()) {
            throw new IllegalStateException("The book does not hold.");
        }
        return verification.linked();
    }
}
