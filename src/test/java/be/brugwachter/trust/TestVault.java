package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.store.JdbcWrappedKeys;
import java.nio.file.Path;
import java.time.Clock;

/** The real vault, its keys in a test's own folder. */
public final class TestVault {
    private TestVault() {}

    /** A vault on this database in which these parties were admitted. */
    public static TinkVault in(Path folder, TestDatabase database, Clock clock, Party... parties) {
        JdbcWrappedKeys keys = new JdbcWrappedKeys(database.jdbc());
        KeyRing ring = new KeyRing(folder.resolve("ring"), KeyFile.open(folder.resolve("keys/master.json"), false));
        TinkVault vault = new TinkVault(keys, ring);
        KeyDesk desk = new KeyDesk(keys, ring, vault, clock, new BackupHorizon(30));
        for (Party party : parties) {
            database.run(party, desk::admit);
        }
        return vault;
    }

    /** The desk of the keys in that folder. */
    public static KeyDesk keys(Path folder, TestDatabase database, Clock clock) {
        JdbcWrappedKeys keys = new JdbcWrappedKeys(database.jdbc());
        KeyRing ring = new KeyRing(folder.resolve("ring"), KeyFile.open(folder.resolve("keys/master.json"), false));
        return new KeyDesk(keys, ring, new TinkVault(keys, ring), clock, new BackupHorizon(30));
    }
}
