package be.brugwachter.parcel;

import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The public key of the other party, on P-256, pinned by two people who compared its fingerprint with the printed sheet. Never
 * learned from a mail or from a certificate authority.
 */
public final class PinnedKey {
    private static final int P256_BITS = 256;
    private static final int GROUP = 4;

    private final PublicKey key;

    private PinnedKey(PublicKey key) {
        if (!(key instanceof ECPublicKey curve) || curve.getParams().getOrder().bitLength() != P256_BITS) {
            throw new IllegalArgumentException("A pinned key is a public key on the curve P-256.");
        }
        this.key = key;
    }

    /** Pins the key of a certificate; who issued that certificate does not count. */
    public static PinnedKey of(X509Certificate certificate) {
        return new PinnedKey(certificate.getPublicKey());
    }

    /** Reads the bytes of {@link #encoded}. */
    public static PinnedKey decode(byte[] encoded) {
        try {
            return new PinnedKey(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("These bytes are no public key on the curve P-256.", e);
        }
    }

    /** Reads the first public key, else the first certificate, of a PEM text. */
    public static PinnedKey fromPem(String pem) {
        List<byte[]> keys = Pem.read("PUBLIC KEY", pem);
        if (!keys.isEmpty()) {
            return decode(keys.getFirst());
        }
        return Pem.read("CERTIFICATE", pem).stream()
                .findFirst()
                .map(bytes -> of(certificate(bytes)))
                .orElseThrow(() -> new IllegalArgumentException("This text holds no public key and no certificate."));
    }

    /**
     * The key with which these very bytes were signed, as the signature itself brings it; empty when it does not hold. Whose
     * key it is, only a fingerprint pinned from paper says.
     */
    public static Optional<PinnedKey> signer(byte[] content, byte[] signature) {
        return DetachedSignature.signer(content, signature);
    }

    static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("These bytes are no X.509 certificate.", e);
        }
    }

    /** The key itself. */
    public PublicKey key() {
        return key;
    }

    /** The key as SubjectPublicKeyInfo (RFC 5280, DER). */
    public byte[] encoded() {
        return key.getEncoded();
    }

    /** The key as PEM text. */
    public String toPem() {
        return Pem.write("PUBLIC KEY", encoded());
    }

    /** SHA-256 of {@link #encoded}, in 64 lower-case hexadecimal digits. */
    public String fingerprint() {
        return Sha256.hex(encoded());
    }

    /** The fingerprint in capitals and groups of four, to compare with the printed sheet. */
    public String shown() {
        return fingerprint().toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PinnedKey pinned && Arrays.equals(encoded(), pinned.encoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded());
    }

    @Override
    public String toString() {
        return "PinnedKey[" + fingerprint() + "]";
    }
}
