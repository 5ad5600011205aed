package be.brugwachter.protocol.store;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes PDFs, and signs them as a person's program does (PAdES baseline B), with a key of the moment. */
public final class SignedPdf {
    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");

    private SignedPdf() {}

    /** One empty page. */
    public static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A PDF with one more signature, of somebody with this name. */
    public static byte[] by(String name, byte[] pdf) throws GeneralSecurityException, IOException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        KeyPair pair = keys.generateKeyPair();
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(certificate(name, pair));
        how.bLevel().setSigningDate(Date.from(MOMENT));
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        InMemoryDocument document = new InMemoryDocument(pdf, "x.pdf");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(service.getDataToSign(document, how).getBytes());
        SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.signDocument(document, how, value).writeTo(out);
        return out.toByteArray();
    }

    private static CertificateToken certificate(String name, KeyPair pair) throws GeneralSecurityException {
        var who = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
        var builder = new JcaX509v3CertificateBuilder(
                who,
                BigInteger.TEN,
                Date.from(MOMENT.minusSeconds(3600)),
                Date.from(MOMENT.plusSeconds(86400L * 3650)),
                who,
                pair.getPublic());
        try {
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
            return new CertificateToken(new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
