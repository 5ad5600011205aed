package be.brugwachter.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The keys of the book of the party inside whose walls the work runs. */
public interface BookKeyStore {
    /** The key made last. */
    Optional<Kept> newest();

    /** The key of this name that can still sign. */
    Optional<Kept> find(String publicKey);

    /** Adds a key. */
    void add(Kept key);

    /** Drops the private half. */
    void retire(UUID id);

    /**
     * A key at rest.
     *
     * @param publicKey SubjectPublicKeyInfo in Base64
     * @param secret PKCS #8, encrypted in the vault under the row's own key
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from and to a row, never compared
    record Kept(UUID id, String publicKey, byte[] secret, Instant madeAt) {}
}
