package be.brugwachter.parcel.seal;

import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.parcel.SealFailed;
import be.brugwachter.parcel.SigningKey;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The signature beside an archive: CMS SignedData without its content (RFC 5652), SHA-256 with ECDSA on P-256. 7z itself has no
 * integrity against an attacker; this is it.
 */
public final class DetachedSignature {
    private static final String SHA256 = NISTObjectIdentifiers.id_sha256.getId();
    private static final String ALGORITHM = "SHA256withECDSA";
    /** A signature with two certificates takes about 1,500 bytes; nothing longer is parsed. */
    private static final int LONGEST = 16 * 1024;

    private DetachedSignature() {}

    /** Signs bytes; the moment stands in the signature. */
    public static byte[] sign(byte[] content, SigningKey key, Instant moment) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer(key, moment));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | GeneralSecurityException | IOException e) {
            throw new SealFailed("The archive could not be signed, so nothing was sealed.", e);
        }
    }

    /** Who signs and when, for an archive and for the mail around it. */
    public static SignerInfoGenerator signer(SigningKey key, Instant moment) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(Certificates.utcTime(moment))));
        try {
            return new JcaSimpleSignerInfoGeneratorBuilder()
                    .setSignedAttributeGenerator(new AttributeTable(attributes))
                    .build(ALGORITHM, key.secret(), key.chain().getFirst());
        } catch (OperatorCreationException | CertificateEncodingException e) {
            throw new SealFailed("The signing key of this party cannot sign, so nothing was sealed.", e);
        }
    }

    /**
     * Whether these very bytes were signed with the pinned key. Certificates inside the signature do not count. Whatever is no
     * such signature is simply false.
     */
    public static boolean holds(byte[] content, byte[] signature, PinnedKey key) {
        return parse(content, signature).filter(signed -> verifies(signed, key)).isPresent();
    }

    /**
     * The key with which these very bytes were signed, as the signature itself brings it; empty when it does not hold. Whose key
     * it is, only a fingerprint pinned from paper says.
     */
    public static Optional<PinnedKey> signer(byte[] content, byte[] signature) {
        return parse(content, signature).flatMap(signed -> keyInside(signed).filter(key -> verifies(signed, key)));
    }

    private static Optional<PinnedKey> keyInside(CMSSignedData signed) {
        try {
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            return signed.getCertificates().getMatches(null).stream()
                    .filter(signer.getSID()::match)
                    .findFirst()
                    .map(DetachedSignature::keyOf);
        } catch (RuntimeException notOne) {
            return Optional.empty();
        }
    }

    private static PinnedKey keyOf(X509CertificateHolder certificate) {
        try {
            return PinnedKey.decode(certificate.getSubjectPublicKeyInfo().getEncoded());
        } catch (IOException e) {
            throw new IllegalArgumentException("This certificate holds no key.", e);
        }
    }

    private static Optional<CMSSignedData> parse(byte[] content, byte[] signature) {
        if (signature.length > LONGEST) {
            return Optional.empty();
        }
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            boolean one = signed.getSignerInfos().size() == 1 && signed.isDetachedSignature();
            return one ? Optional.of(signed) : Optional.empty();
        } catch (CMSException | RuntimeException notOne) {
            // The parser throws many kinds on hostile bytes; each of them means the same.
            return Optional.empty();
        }
    }

    private static boolean verifies(CMSSignedData signed, PinnedKey key) {
        try {
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            return signer.getSignedAttributes() != null
                    && signer.getDigestAlgOID().equals(SHA256)
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key.key()));
        } catch (CMSException | OperatorCreationException | RuntimeException notOne) {
            return false;
        }
    }
}
