package be.brugwachter.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** ECDSA on P-256 with SHA-256 (FIPS 186-5), keys and signatures as OpenSSL reads them, in Base64. */
final class BookSignature {
    private static final String ALGORITHM = "SHA256withECDSA";

    private BookSignature() {}

    static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has the curve P-256.", impossible);
        }
    }

    static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static String sign(byte[] privateKey, String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key of the book does not sign.", broken);
        }
    }

    /** Whether the signature is this key's, written in the one way Base64 knows for these bytes. */
    static boolean holds(String key, String text, String signature) {
        try {
            byte[] der = Base64.getDecoder().decode(signature);
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
            check.update(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(der).equals(signature) && check.verify(der);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }
}
