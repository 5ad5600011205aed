package be.brugwachter.site.web;

import be.brugwachter.shared.Paper;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints with letters that are inside the file; every address outside the page is refused: no network, no files. */
@Component
class PdfPaper implements Paper {
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;

    PdfPaper(ITemplateEngine templates) {
        XRLog.setLoggingEnabled(false); // a letter it cannot draw would stand in the log
        this.templates = templates;
    }

    @Override
    public byte[] print(String template, Map<String, Object> model) {
        String page = templates.process(template, new Context(Locale.forLanguageTag("nl-BE"), model));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver((base, address) -> null);
            builder.useFont(
                    () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(LETTERS)), "Liberation Sans");
            builder.usePdfUaAccessibility(true);
            builder.withHtmlContent(page, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
