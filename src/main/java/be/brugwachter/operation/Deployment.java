package be.brugwachter.operation;

import be.brugwachter.trust.KeyFile;

/**
 * What the house stands on once its ground is laid.
 *
 * @param folder where its files are
 * @param database how the application reaches its tables
 * @param key the master key
 */
record Deployment(DataFolder folder, DatabaseAccess database, KeyFile key) {
    /** Lays the ground: tables, and the master key, which is never made where wrapped rows exist. */
    static Deployment lay(DataFolder folder, DatabaseAccess database) {
        Ground ground = new Ground(database);
        ground.lay(folder.kind());
        if (folder.isDemo()) {
            ground.host(Demo.parties());
        }
        return new Deployment(folder, database, KeyFile.open(folder.masterKey(), ground.holdsWrappedKeys()));
    }
}
