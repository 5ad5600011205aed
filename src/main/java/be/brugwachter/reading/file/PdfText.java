package be.brugwachter.reading.file;

import be.brugwachter.reading.DocumentUnreadable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page after page; pictures are not read. */
final class PdfText {
    private static final int MOST_PAGES = 200;

    private PdfText() {}

    static String read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new DocumentUnreadable("Deze pdf heeft te veel bladzijden voor een protocol.");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            return stripper.getText(document);
        } catch (InvalidPasswordException locked) {
            throw new DocumentUnreadable(
                    "Deze pdf is met een wachtwoord beveiligd. Geef hem zonder wachtwoord.", locked);
        } catch (IOException broken) {
            throw new DocumentUnreadable("Deze pdf is beschadigd of onvolledig. Vraag hem opnieuw op.", broken);
        }
    }
}
