package be.brugwachter.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The wrapped keys of the party inside whose walls the transaction runs. */
public interface WrappedKeys {
    /** Adds the key of a row that has none yet. */
    void add(WrappedKey key);

    /** The key of a row, if it was not destroyed. */
    Optional<WrappedKey> find(KeyRef ref);

    /** Removes the key of a row, if it is there. */
    void remove(KeyRef ref);

    /** Locks and reads every key wrapped before this day. */
    List<WrappedKey> before(LocalDate day);

    /** Puts the key under another epoch. */
    void replace(WrappedKey key);

    /** Whether the party has any key. */
    boolean any();

    /** Whether any key is still wrapped under this epoch. */
    boolean anyUnder(LocalDate epoch);

    /**
     * One key, wrapped.
     *
     * @param epoch the day under whose key it is wrapped
     * @param wrapped an encrypted Tink keyset
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: two wrappings of one key differ anyway
    record WrappedKey(KeyRef ref, LocalDate epoch, byte[] wrapped) {}
}
