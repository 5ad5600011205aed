package be.brugwachter.consent;

import be.brugwachter.consent.store.JdbcFileMacs;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.store.JdbcKeyShelf;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Vault;
import java.net.URI;
import java.time.Clock;

/** The real index of file references, under the real keys of the parties of a test. */
public final class TestFiles {
    private TestFiles() {}

    /** An index under the keys of this cabinet. */
    public static FileIndex index(TestDatabase database, ConsentStore store, KeyCabinet keys) {
        return new FileIndex(store, new JdbcFileMacs(database.jdbc()), digest(keys));
    }

    static FileIndex index(TestDatabase database, ConsentStore store, Vault vault, Clock clock) {
        return index(database, store, cabinet(database, vault, clock));
    }

    /** As the house hashes. */
    static FileDigest digest(KeyCabinet keys) {
        return number -> keys.digest("file", number.signs());
    }

    static KeyCabinet cabinet(TestDatabase database, Vault vault, Clock clock) {
        var identity = new SenderIdentity(
                new EmailAddress("post@gezin.example"),
                TestBridge.BACK,
                "02 000 00 00",
                () -> URI.create("http://localhost"),
                true);
        return new KeyCabinet(new JdbcKeyShelf(database.jdbc()), vault, identity, clock);
    }
}
