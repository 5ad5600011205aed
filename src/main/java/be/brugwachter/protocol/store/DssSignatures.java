package be.brugwachter.protocol.store;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.PdfSignature;
import be.brugwachter.protocol.PdfSignatures;
import be.brugwachter.shared.Sha256;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Signatures as the European Commission's Digital Signature Service reads them, with nothing fetched from anywhere. */
@Component
public class DssSignatures implements PdfSignatures {
    private static final int MOST = 500;

    private final Map<String, Optional<List<PdfSignature>>> known = new ConcurrentHashMap<>();

    /** Looks at the same bytes once: a document that is filed never changes. */
    @Override
    public Optional<List<PdfSignature>> in(byte[] pdf) {
        if (known.size() >= MOST) {
            known.clear(); // memory stays bounded
        }
        return known.computeIfAbsent(Sha256.hex(pdf), digest -> look(pdf));
    }

    private static Optional<List<PdfSignature>> look(byte[] pdf) {
        try {
            PDFDocumentValidator document = new PDFDocumentValidator(new InMemoryDocument(pdf));
            document.setCertificateVerifier(new CommonCertificateVerifier());
            return Optional.of(document.validateDocument().getDiagnosticData().getSignatures().stream()
                    .map(DssSignatures::signature)
                    .toList());
        } catch (
                RuntimeException
                        unreadable) { // whatever a strange file does to the library, the page of the others stays
            return Optional.empty();
        }
    }

    private static PdfSignature signature(SignatureWrapper signature) {
        return new PdfSignature(
                signer(signature),
                Optional.ofNullable(signature.getClaimedSigningTime()).map(moment -> Dates.day(moment.toInstant())),
                signature.isSignatureIntact() && signature.isSignatureValid(),
                signature.getSignatureScopes().stream().anyMatch(scope -> scope.getScope() == SignatureScopeType.FULL));
    }

    private static String signer(SignatureWrapper signature) {
        return Optional.ofNullable(signature.getSigningCertificate())
                .map(certificate -> certificate.getCommonName())
                .orElse("onbekend");
    }
}
