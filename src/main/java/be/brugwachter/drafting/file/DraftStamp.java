package be.brugwachter.drafting.file;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes ONTWERP slantwise behind the text of every page. Drawn as lines and marked as decoration: whoever reads the text, a program
 * or a screen reader, is not interrupted by it, and finds the word once, at the top.
 */
final class DraftStamp {
    private static final List<String> WORD = List.of("O", "N", "T", "W", "E", "R", "P");
    private static final float SIZE = 96;
    private static final float GREY = 0.91f;
    private static final double SLANT = Math.toRadians(52);

    private DraftStamp() {}

    static byte[] on(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(DraftPdf.letters()));
                ByteArrayOutputStream stamped = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                stamp(document, page, font);
            }
            document.save(stamped);
            return stamped.toByteArray();
        }
    }

    private static void stamp(PDDocument document, PDPage page, TrueTypeFont font) throws IOException {
        float scale = SIZE / font.getUnitsPerEm();
        float width = width(font) * scale;
        PDRectangle paper = page.getMediaBox();
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            pen.beginMarkedContent(COSName.getPDFName("Artifact"));
            pen.saveGraphicsState();
            pen.setNonStrokingColor(GREY);
            pen.transform(Matrix.getTranslateInstance(paper.getWidth() / 2, paper.getHeight() / 2));
            pen.transform(Matrix.getRotateInstance(SLANT, 0, 0));
            pen.transform(Matrix.getTranslateInstance(-width / 2, -SIZE / 3));
            pen.transform(Matrix.getScaleInstance(scale, scale));
            for (String letter : WORD) {
                draw(pen, font.getPath(letter));
                pen.transform(Matrix.getTranslateInstance(font.getWidth(letter), 0));
            }
            pen.restoreGraphicsState();
            pen.endMarkedContent();
        }
    }

    /** Of the whole word, in the units of the letters. */
    private static float width(TrueTypeFont font) throws IOException {
        float width = 0;
        for (String letter : WORD) {
            width += font.getWidth(letter);
        }
        return width;
    }

    private static void draw(PDPageContentStream pen, GeneralPath letter) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = letter.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> pen.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> pen.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> quad(pen, x, y, to);
                case PathIterator.SEG_CUBICTO -> pen.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> pen.closePath();
            }
            int last = path.currentSegment(to) == PathIterator.SEG_QUADTO ? 2 : 0;
            x = to[last];
            y = to[last + 1];
        }
        pen.fill();
    }

    /** PDF knows cubic curves only. */
    private static void quad(PDPageContentStream pen, float x, float y, float[] to) throws IOException {
        pen.curveTo(
                x + (to[0] - x) * 2 / 3,
                y + (to[1] - y) * 2 / 3,
                to[2] + (to[0] - to[2]) * 2 / 3,
                to[3] + (to[1] - to[3]) * 2 / 3,
                to[2],
                to[3]);
    }
}
