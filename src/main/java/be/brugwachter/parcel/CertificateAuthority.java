package be.brugwachter.parcel;

import be.brugwachter.parcel.seal.Certificates;
import be.brugwachter.shared.EmailAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;

/**
 * A small authority of our own, which issues S/MIME certificates to the parties of one deployment. Mail programs do not know it:
 * what our reader trusts is the pinned key alone. For production a certificate is bought instead.
 */
public final class CertificateAuthority {
    private final SigningKey key;

    private CertificateAuthority(SigningKey key) {
        this.key = key;
    }

    /** The authority whose key was kept, as {@link SigningKey#toPem} wrote it. */
    public static CertificateAuthority of(SigningKey key) {
        return new CertificateAuthority(key);
    }

    /**
     * A new authority.
     *
     * @param until the last moment its own certificate holds, before 2050
     */
    public static CertificateAuthority create(String name, Instant from, Instant until) {
        KeyPair pair = newPair();
        X509Certificate own = new Certificates(pair.getPublic(), from, until).authority(name, pair.getPrivate());
        return of(new SigningKey(pair.getPrivate(), List.of(own)));
    }

    /** Its own key, to be kept. */
    public SigningKey key() {
        return key;
    }

    /**
     * Makes a key for one party and a certificate that mail programs can use for signing.
     *
     * @param until the last moment the certificate holds, before 2050
     */
    public SigningKey issue(String name, EmailAddress mailbox, Instant from, Instant until) {
        KeyPair pair = newPair();
        X509Certificate own = key.chain().getFirst();
        Certificates certificates = new Certificates(pair.getPublic(), from, until);
        return new SigningKey(pair.getPrivate(), List.of(certificates.party(name, mailbox, own, key.secret()), own));
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform makes no keys on the curve P-256.", e);
        }
    }
}
