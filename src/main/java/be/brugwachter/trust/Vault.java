package be.brugwachter.trust;

/**
 * Keys for the personal columns of the party inside whose walls the work runs. Envelope encryption (Tink AEAD, AES-256-GCM)
 * with associated data {@code party|table|row|column}; every key is wrapped under the epoch key of a day, which lives outside
 * the database. To destroy a key is to erase what lies under it.
 */
public interface Vault {
    /** Makes the key of a row and stores it wrapped, in the running transaction. */
    void newKey(KeyRef key);

    /** Encrypts one column of the row. */
    byte[] seal(KeyRef key, String column, byte[] plain);

    /**
     * Decrypts one column of the row.
     *
     * @throws KeyDestroyed when the key was destroyed: the data are erased
     */
    byte[] open(KeyRef key, String column, byte[] sealed);

    /** Destroys the key of a row in the running transaction; without effect when it is gone already. */
    void destroy(KeyRef key);

    /** Thrown when data are asked whose key was destroyed. */
    final class KeyDestroyed extends RuntimeException {
        /** Names the table only. */
        public KeyDestroyed(KeyRef key) {
            super("The key of this row of " + key.table() + " was destroyed: what lay under it is erased.");
        }
    }
}
