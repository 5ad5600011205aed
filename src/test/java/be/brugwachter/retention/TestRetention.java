package be.brugwachter.retention;

import be.brugwachter.disclosure.Desks;
import be.brugwachter.retention.store.JdbcDeclarations;
import be.brugwachter.retention.store.JdbcRounds;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import java.nio.file.Path;
import java.time.Clock;

/** The real desks of retention on a test's own database. */
public final class TestRetention {
    private TestRetention() {}

    /** The desk of declarations. */
    public static DeclarationDesk declarations(TestDatabase database, Path folder, Clock clock) {
        var keys = TestVault.keys(folder, database, clock);
        return Desks.transactional(database, new DeclarationDesk(new JdbcDeclarations(database.jdbc()), keys, clock));
    }

    /** The desk of the rounds. */
    public static RetentionDesk desk(TestDatabase database, Clock clock) {
        return Desks.transactional(database, new RetentionDesk(new JdbcRounds(database.jdbc()), clock));
    }
}
