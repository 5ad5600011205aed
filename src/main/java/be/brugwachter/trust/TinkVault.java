package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.WrappedKeys.WrappedKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The vault: each row its own Tink keyset, wrapped under the newest epoch of its party. */
public final class TinkVault implements Vault {
    private static final String KEY_COLUMN = "data_key";

    private final WrappedKeys keys;
    private final KeyRing ring;

    /** A vault on these wrapped keys, under the keys of this ring. */
    public TinkVault(WrappedKeys keys, KeyRing ring) {
        this.keys = keys;
        this.ring = ring;
    }

    @Override
    public void newKey(KeyRef ref) {
        Party party = standing();
        LocalDate epoch = ring.newest(party)
                .orElseThrow(
                        () -> new KeyRefused("Partij " + party.number().dotted() + " heeft hier nog geen sleutels."));
        try {
            KeysetHandle fresh =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            keys.add(new WrappedKey(ref, epoch, wrap(fresh, party, ref, epoch)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made.", e);
        }
    }

    @Override
    public byte[] seal(KeyRef ref, String column, byte[] plain) {
        Party party = standing();
        try {
            return aead(party, ref).encrypt(plain, label(party, ref, column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A column of " + ref.table() + " could not be encrypted.", e);
        }
    }

    @Override
    public byte[] open(KeyRef ref, String column, byte[] sealed) {
        Party party = standing();
        try {
            return aead(party, ref).decrypt(sealed, label(party, ref, column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A column of " + ref.table() + " was altered, or belongs to another row or column.", e);
        }
    }

    @Override
    public void destroy(KeyRef ref) {
        standing();
        keys.remove(ref);
    }

    /** Puts a living key under another epoch; what lies under it stays as it is. */
    WrappedKey rewrap(WrappedKey key, LocalDate epoch) {
        Party party = standing();
        try {
            return new WrappedKey(key.ref(), epoch, wrap(unwrap(key, party), party, key.ref(), epoch));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key of " + key.ref().table() + " could not be re-wrapped.", e);
        }
    }

    private Aead aead(Party party, KeyRef ref) throws GeneralSecurityException {
        WrappedKey key = keys.find(ref).orElseThrow(() -> new KeyDestroyed(ref));
        return unwrap(key, party).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private byte[] wrap(KeysetHandle keyset, Party party, KeyRef ref, LocalDate epoch) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keyset, epochKey(party, ref, epoch), label(party, ref, KEY_COLUMN), RegistryConfiguration.get());
    }

    private KeysetHandle unwrap(WrappedKey key, Party party) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                key.wrapped(),
                epochKey(party, key.ref(), key.epoch()),
                label(party, key.ref(), KEY_COLUMN),
                RegistryConfiguration.get());
    }

    private Aead epochKey(Party party, KeyRef ref, LocalDate epoch) {
        return ring.epoch(party, epoch).orElseThrow(() -> new KeyDestroyed(ref));
    }

    /** Without a transaction the walls would show no row, and a missing row would pass for an erased one. */
    private static Party standing() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The vault is used inside a transaction only.");
        }
        return Walls.party();
    }

    private static byte[] label(Party party, KeyRef ref, String column) {
        return String.join("|", party.key(), ref.table(), ref.row().toString(), column)
                .getBytes(StandardCharsets.UTF_8);
    }
}
