package be.brugwachter.audit;

import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** What a party signs its checkpoints with: a key of the book's own, which signs nothing else and is renewed each year. */
public final class BookKeys {
    private static final Duration LASTING = Duration.ofDays(365);
    private static final String COLUMN = "private_key";

    private final BookKeyStore store;
    private final Vault vault;
    private final Clock clock;

    /** Keys whose private halves lie in this vault. */
    public BookKeys(BookKeyStore store, Vault vault, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /** The public key that signs from now on; made when there is none, or the one there was is a year old. */
    String inUse() {
        return store.newest()
                .filter(kept -> kept.madeAt().plus(LASTING).isAfter(clock.instant()))
                .map(BookKeyStore.Kept::publicKey)
                .orElseGet(this::make);
    }

    private String make() {
        KeyPair fresh = BookSignature.newKey();
        UUID id = UUID.randomUUID();
        vault.newKey(ref(id));
        byte[] secret = vault.seal(ref(id), COLUMN, fresh.getPrivate().getEncoded());
        String name = BookSignature.text(fresh.getPublic());
        store.add(new BookKeyStore.Kept(id, name, secret, clock.instant()));
        return name;
    }

    /** Signs with the private half of this key. */
    Checkpoint sign(Checkpoint unsigned, String by) {
        BookKeyStore.Kept kept = kept(by);
        return unsigned.signed(BookSignature.sign(vault.open(ref(kept.id()), COLUMN, kept.secret()), unsigned.text()));
    }

    /** Whether the private half of this key is here. */
    boolean canSign(String publicKey) {
        return store.find(publicKey).isPresent();
    }

    /** Destroys the private half of a key whose successor took over. */
    void retire(String publicKey) {
        UUID id = kept(publicKey).id();
        vault.destroy(ref(id));
        store.retire(id);
    }

    private BookKeyStore.Kept kept(String publicKey) {
        return store.find(publicKey)
                .orElseThrow(() -> new IllegalStateException(
                        "The last checkpoint names a key that is not in this database: it was restored from a copy made"
                                + " before the key was renewed."));
    }

    private static KeyRef ref(UUID id) {
        return new KeyRef("book_key", id);
    }
}
