package be.brugwachter.parcel.seal;

import be.brugwachter.parcel.SealFailed;
import be.brugwachter.shared.EmailAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Writes X.509 certificates (RFC 5280) for one public key, for as long as that key is to be used. */
public final class Certificates {
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int SERIAL_BITS = 127;
    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final PublicKey key;
    private final Instant from;
    private final Instant until;

    /**
     * For a key that is used from one moment until another.
     *
     * @param until before 2050
     */
    public Certificates(PublicKey key, Instant from, Instant until) {
        this.key = key;
        this.from = from;
        this.until = until;
    }

    /** The certificate of an authority, signed by itself, which may issue to parties but not to other authorities. */
    public X509Certificate authority(String name, PrivateKey own) {
        X500Name self = named(name);
        try {
            X509v3CertificateBuilder certificate = builder(self, self);
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            return sign(certificate, own);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The certificate of a party, with which mail programs accept signatures for its mailbox (RFC 8550). */
    public X509Certificate party(String name, EmailAddress mailbox, X509Certificate issuer, PrivateKey issuerKey) {
        X500Name from = X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded());
        GeneralName address = new GeneralName(GeneralName.rfc822Name, mailbox.value());
        try {
            X509v3CertificateBuilder certificate = builder(from, named(name));
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            var mailOnly = new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection);
            certificate.addExtension(Extension.extendedKeyUsage, false, mailOnly);
            certificate.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(address));
            return sign(certificate, issuerKey);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static ASN1UTCTime utcTime(Instant moment) {
        return new DERUTCTime(UTC_TIME.format(moment));
    }

    private static X500Name named(String name) {
        return new X500NameBuilder().addRDN(BCStyle.CN, name).build();
    }

    private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject) {
        BigInteger serial = new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0);
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        return new X509v3CertificateBuilder(
                issuer, serial, new Time(utcTime(from)), new Time(utcTime(until)), subject, info);
    }

    private static X509Certificate sign(X509v3CertificateBuilder certificate, PrivateKey issuer) throws IOException {
        try {
            byte[] der = certificate
                    .build(new JcaContentSignerBuilder(ALGORITHM).build(issuer))
                    .getEncoded();
            var factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw unwritable(e);
        }
    }

    private static SealFailed unwritable(Exception cause) {
        return new SealFailed("A certificate of our own could not be written, so there is no key to sign with.", cause);
    }
}
