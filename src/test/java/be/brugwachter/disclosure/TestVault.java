package be.brugwachter.disclosure;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.BackupHorizon;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.KeyFile;
import be.brugwachter.trust.KeyRing;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TinkVault;
import be.brugwachter.trust.store.JdbcWrappedKeys;
import java.nio.file.Path;
import java.time.Clock;

/** A real vault with keys for one party. */
public final class TestVault {
    private TestVault() {}

    /** Opens it in a folder of the test. */
    public static TinkVault open(Path folder, TestDatabase database, Party party, Clock clock) {
        var keys = new JdbcWrappedKeys(database.jdbc());
        var ring = new KeyRing(folder.resolve("ring"), KeyFile.open(folder.resolve("keys/master.json"), false));
        var vault = new TinkVault(keys, ring);
        database.run(party, new KeyDesk(keys, ring, vault, clock, new BackupHorizon(30))::admit);
        return vault;
    }
}
