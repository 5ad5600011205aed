package be.brugwachter.trust;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The master key of a deployment: a Tink keyset (AES-256-GCM) in a file of its own, outside the database and every export.
 * Everything else is wrapped, in the end, under it; who loses it loses all that is encrypted.
 */
public final class KeyFile {
    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Aead master;

    private KeyFile(KeysetHandle keyset) throws GeneralSecurityException {
        this.master = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /**
     * Opens the master key, or makes one where nothing was ever encrypted.
     *
     * @param path the file; its folder is made (0700) when it is not there
     * @param wrappedRowsExist whether the database already holds wrapped keys
     * @throws KeyRefused when others can read the file, when it is no key, or when it is missing while wrapped rows exist
     */
    public static KeyFile open(Path path, boolean wrappedRowsExist) {
        SecretFile file = new SecretFile(path);
        try {
            if (file.read().isEmpty()) {
                if (wrappedRowsExist) {
                    throw new KeyRefused(
                            "De sleutel " + path + " ontbreekt, maar er zijn gegevens die eronder liggen. "
                                    + "Wijs hem aan met --key-file, of zet hem terug uit uw kluis; een nieuwe zou die gegevens onleesbaar maken.");
                }
                file.write(serialize(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get())));
            }
            return new KeyFile(parse(file.read().orElseThrow()));
        } catch (GeneralSecurityException e) {
            throw new KeyRefused("Het bestand " + path + " is geen sleutel van Brugwachter.", e);
        }
    }

    Aead master() {
        return master;
    }

    private static byte[] serialize(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static KeysetHandle parse(byte[] json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                new String(json, StandardCharsets.UTF_8), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    @Override
    public String toString() {
        return "KeyFile[…]";
    }
}
