package be.brugwachter.parcel;

import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.KeyDerivation;

/** The key of one parcel, derived from its line (2^19 rounds of SHA-256, some 14 ms). May be made ahead; closing wipes it. */
public final class SealingKey implements AutoCloseable {
    private final ArchiveKey key;

    private SealingKey(ArchiveKey key) {
        this.key = key;
    }

    /** Derives it. */
    public static SealingKey of(Passphrase line) {
        return new SealingKey(KeyDerivation.derive(line.value()));
    }

    ArchiveKey archiveKey() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }

    @Override
    public String toString() {
        return "SealingKey[…]";
    }
}
