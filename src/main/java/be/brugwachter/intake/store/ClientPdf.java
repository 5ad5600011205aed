package be.brugwachter.intake.store;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One client on paper. Every address outside the text is refused: no network, no files. */
final class ClientPdf {
    /** The letters that come with PDFBox: names of every European alphabet stay whole. */
    private static final String LETTERS = "Liberation Sans";

    private ClientPdf() {}

    private static InputStream letters() {
        String file = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(file));
    }

    static byte[] write(Map<String, String> fields) {
        String rows = fields.entrySet().stream()
                .map(field ->
                        "<tr><th>" + escape(field.getKey()) + "</th><td>" + escape(field.getValue()) + "</td></tr>")
                .collect(Collectors.joining());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver((base, uri) -> null);
            builder.useFont(ClientPdf::letters, LETTERS);
            builder.withHtmlContent(page(rows), null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String page(String rows) {
        return """
                <!DOCTYPE html><html lang="nl"><head><title>Overdracht</title><style>
                @page { size: A4; margin: 25mm; } body { font-family: 'Liberation Sans'; } th { text-align: left; padding: 2mm 8mm 2mm 0; color: #444; font-weight: normal; }
                td { padding: 2mm 0; } h1 { font-size: 16pt; font-weight: normal; }
                </style></head><body><h1>Overdracht aan het dossiersysteem</h1><table>%s</table>
                <p>Zet dit in het dossier en vernietig daarna dit blad.</p></body></html>
                """.formatted(rows);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
