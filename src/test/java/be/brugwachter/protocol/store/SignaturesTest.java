package be.brugwachter.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.PdfSignature;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Signers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signatures in real PDFs, made as people make them, compared with who represents the parties. */
class SignaturesTest {
    private static final String HEAD =
            Shipped.BRUGGE.sender().representatives().getFirst().name();

    private final DssSignatures signatures = new DssSignatures();

    @Test
    @DisplayName("wie tekende en in het protocol staat, wordt herkend; wie er niet in staat, valt op")
    void signers() throws GeneralSecurityException, IOException {
        byte[] one = SignedPdf.by(HEAD.toUpperCase(java.util.Locale.ROOT) + " (Signature)", SignedPdf.page());
        byte[] two = SignedPdf.by("Verzonnen Persoon", one);
        List<PdfSignature> found = signatures.in(two).orElseThrow();

        assertThat(found).hasSize(2).allMatch(PdfSignature::intact);
        assertThat(found.getFirst().day()).contains(LocalDate.of(2026, 3, 2));
        assertThat(Signers.compare(Shipped.BRUGGE, found))
                .anySatisfy(line -> {
                    assertThat(line.good())
                            .as("who signed first is good: the second signed the whole")
                            .isTrue();
                    assertThat(line.text())
                            .startsWith("Volgens het certificaat tekende")
                            .contains("(Signature)");
                })
                .anySatisfy(line -> {
                    assertThat(line.good()).isFalse();
                    assertThat(line.text()).contains("Verzonnen Persoon", "staat niet in het protocol");
                })
                .noneSatisfy(line -> assertThat(line.text()).startsWith(HEAD + " ("));
        assertThat(Signers.compare(Shipped.BRUGGE, signatures.in(one).orElseThrow())
                        .getFirst()
                        .good())
                .isTrue();
    }

    @Test
    @DisplayName("één byte anders: het bestand is veranderd na de handtekening")
    void changed() throws GeneralSecurityException, IOException {
        byte[] pdf = SignedPdf.by(HEAD, SignedPdf.page());
        int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        pdf[at + 12] = '9';

        assertThat(signatures.in(pdf).orElseThrow()).singleElement().matches(each -> !each.intact());
        assertThat(Signers.compare(Shipped.BRUGGE, signatures.in(pdf).orElseThrow())
                        .getFirst()
                        .text())
                .contains("daarna veranderd");
    }

    @Test
    @DisplayName("wat na de handtekening bijkwam, valt op")
    void added() throws GeneralSecurityException, IOException {
        byte[] pdf = SignedPdf.by(HEAD, SignedPdf.page());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        List<PdfSignature> found = signatures.in(out.toByteArray()).orElseThrow();

        assertThat(found).singleElement().matches(each -> !each.whole());
        assertThat(Signers.compare(Shipped.BRUGGE, found).getFirst().text()).contains("kwam er nog iets bij");
    }

    @Test
    @DisplayName("geen handtekening is geen fout, geen pdf wel")
    void none() throws IOException {
        assertThat(signatures.in(SignedPdf.page())).isEqualTo(Optional.of(List.of()));
        assertThat(signatures.in("%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }
}
