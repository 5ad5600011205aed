package be.brugwachter.drafting.file;

import be.brugwachter.drafting.Block;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A draft as a PDF (PDF/UA), with letters inside the file; every address outside the text is refused: no network, no files. */
public final class DraftPdf {
    private static final String FOLDER = "/org/apache/pdfbox/resources/ttf/";

    private DraftPdf() {}

    /** The bytes of the file. */
    public static byte[] write(List<Block> blocks) {
        XRLog.setLoggingEnabled(false); // a letter it cannot draw would stand in the log
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver((base, address) -> null);
            builder.useFont(DraftPdf::letters, "Liberation Sans");
            builder.usePdfUaAccessibility(true);
            builder.withHtmlContent(DraftHtml.page(blocks), null);
            builder.toStream(pdf);
            builder.run();
            boolean draft = blocks.stream().anyMatch(Block.Mark.class::isInstance);
            return draft ? DraftStamp.on(pdf.toByteArray()) : pdf.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A PDF in memory could not be written.", impossible);
        }
    }

    static InputStream letters() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FOLDER + "LiberationSans-Regular.ttf"));
    }
}
