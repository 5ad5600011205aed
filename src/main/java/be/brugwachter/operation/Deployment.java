package be.brugwachter.operation;

import be.brugwachter.audit.LedgerFile;
import be.brugwachter.trust.KeyFile;
import java.nio.file.Path;

/**
 * What the house stands on once its ground is laid.
 *
 * @param folder where its files are
 * @param database how the application reaches its tables
 * @param key the master key
 */
record Deployment(DataFolder folder, DatabaseAccess database, KeyFile key) {
    /** Lays the ground with the master key in the folder itself. */
    static Deployment lay(DataFolder folder, DatabaseAccess database) {
        return lay(folder, database, folder.masterKey());
    }

    /** Lays the ground: tables, and the master key, which is never made where something was ever wrapped. */
    static Deployment lay(DataFolder folder, DatabaseAccess database, Path masterKey) {
        Ground ground = new Ground(database);
        ground.lay(folder.kind());
        ground.forgetClosedYears(new LedgerFile(folder.ledger()));
        if (folder.isDemo()) {
            ground.host(Demo.parties());
        }
        boolean wrapped = ground.holdsWrappedKeys() || folder.holdsWrappedKeys();
        return new Deployment(folder, database, KeyFile.open(masterKey, wrapped));
    }
}
