package be.brugwachter.disclosure.seal;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * In what a sheet travels to a receiver that runs Brugwachter, instead of on paper, and a letter between
 * two Brugwachters: locked with the receiver's public key (Tink, HPKE of RFC 9180 on P-256 with AES-256-GCM), so that only the receiver
 * opens it. Keys made before in Tink's ECIES keep working.
 */
public final class SheetBox {
    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink knows no hybrid encryption here.", e);
        }
    }

    private SheetBox() {}

    /**
     * A pair of keys, each as a Tink keyset in JSON.
     *
     * @param secret to be kept encrypted
     * @param open to be given away
     */
    public record Pair(String secret, String open) {
        @Override
        public String toString() {
            return "Pair[…]";
        }
    }

    /** Makes a new pair. */
    public static Pair newPair() {
        try {
            KeysetHandle secret = KeysetHandle.generateNew(
                    HpkeParameters.builder()
                            .setVariant(HpkeParameters.Variant.TINK)
                            .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
                            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                            .build(),
                    RegistryConfiguration.get());
            return new Pair(
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            secret, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()),
                    TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                            secret.getPublicKeysetHandle(), RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key for sheet files could not be made.", e);
        }
    }

    /** Whether this is a public key to which bytes can be locked. */
    public static boolean isOpenKey(String key) {
        try {
            lock(new byte[0], key, "");
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /**
     * Locks bytes for whoever holds the secret half.
     *
     * @param context what the bytes are for; the same words open it
     * @throws IllegalArgumentException when this is no public key
     */
    public static byte[] lock(byte[] plain, String openKey, String context) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(openKey, RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This text is no public key for sheet files.", e);
        }
    }

    /** Opens what was locked for us in this context; empty for anything else. */
    public static Optional<byte[]> open(byte[] locked, String secretKey, String context) {
        try {
            return Optional.of(TinkJsonProtoKeysetFormat.parseKeyset(
                            secretKey, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(locked, context.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException notForUs) {
            return Optional.empty();
        }
    }
}
