package be.brugwachter.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.ClientReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The report on paper, read back with PDFBox. */
class PdfPaperTest {
    @Test
    void thePaperHoldsEveryLetterIsTaggedAndSaysItsLanguage() throws IOException {
        ClientReport report = new ClientReport(
                "u zelf",
                "OCMW Brugge",
                "uw toestemming",
                List.of(new ClientReport.Line("Naam", "Şahin-Łąkowska")),
                List.of(new ClientReport.Line("3 maart 2026", "teamlid: uw gegevens verzegeld")),
                "Uw gegevens gaan weg.");

        byte[] pdf = paper().print("disclosure/verslag-papier", Map.of("report", report));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Şahin-Łąkowska", "OCMW Brugge", "teamlid: uw gegevens verzegeld");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Verslag over uw gegevens");
        }
    }

    private static PdfPaper paper() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return new PdfPaper(engine);
    }
}
