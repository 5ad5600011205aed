package be.brugwachter.parcel;

import be.brugwachter.parcel.seal.DetachedSignature;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.List;

/** The key with which a party signs archives and mails, on P-256, and the certificates that go with it. Prints no secret. */
public final class SigningKey {
    private final PrivateKey secret;
    private final List<X509Certificate> chain;

    /**
     * Binds a secret to its certificates.
     *
     * @param chain the party's own certificate first, then who issued it
     */
    SigningKey(PrivateKey secret, List<X509Certificate> chain) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A signing key needs a certificate.");
        }
        this.secret = secret;
        this.chain = List.copyOf(chain);
    }

    /** Reads a PEM text of one PKCS #8 key without password and its certificates, the party's own first. */
    public static SigningKey fromPem(String pem) {
        try {
            byte[] secret = Pem.read("PRIVATE KEY", pem).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("This text holds no private key."));
            List<X509Certificate> chain = Pem.read("CERTIFICATE", pem).stream()
                    .map(PinnedKey::certificate)
                    .toList();
            return new SigningKey(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(secret)), chain);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This text holds no private key on the curve P-256.", e);
        }
    }

    /** The secret and the certificates as PEM text: to be kept encrypted, or in a file only its owner can read. */
    public String toPem() {
        return Pem.write("PRIVATE KEY", secret.getEncoded()) + certificatesPem();
    }

    /** The certificates alone as PEM text, the party's own first. */
    public String certificatesPem() {
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : chain) {
            try {
                pem.append(Pem.write("CERTIFICATE", certificate.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("A certificate that was read cannot be written.", e);
            }
        }
        return pem.toString();
    }

    /** What the other party pins. */
    public PinnedKey publicKey() {
        return PinnedKey.of(chain.getFirst());
    }

    /** The detached CMS signature (RFC 5652) over these bytes; the moment stands in it. */
    public byte[] sign(byte[] content, Instant moment) {
        return DetachedSignature.sign(content, this, moment);
    }

    /** The secret, for signing a mail. */
    public PrivateKey secret() {
        return secret;
    }

    /** The party's own certificate first, then who issued it. */
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public String toString() {
        return "SigningKey[" + publicKey().fingerprint() + "]";
    }
}
