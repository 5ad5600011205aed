package be.brugwachter.bench;

import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** The keys that the bench made for this run with keytool. */
final class Keys {
    private static final char[] PASSWORD = "exercise".toCharArray();

    private Keys() {}

    /** Those of one end, and the certificates of both, the only ones that are trusted. */
    static IAS4CryptoFactory of(Path folder, String end) throws IOException, GeneralSecurityException {
        return new AS4CryptoFactoryInMemoryKeyStore(
                store(folder.resolve(end + ".p12")), end, PASSWORD, store(folder.resolve("known.p12")));
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }
}
