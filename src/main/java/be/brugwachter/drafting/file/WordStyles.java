package be.brugwachter.drafting.file;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of our Word files: the names Word itself knows, so that its outline and a screen reader find the headings. */
final class WordStyles {
    static final String TEXT = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String TURN = "Turn";
    static final String ITEM = "ListParagraph";
    static final String CELL = "Cell";
    static final String MARK = "Mark";
    static final String SIGNATURE = "Signature";
    private static final String LETTERS = "Arial";
    private static final int LINE = 276;
    private static final int INDENT = 420;
    private static final String DUTCH = "nl-BE";

    private WordStyles() {}

    static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(DUTCH);
        add(styles, TEXT, "Normal", 21, false, 0, 120);
        add(styles, MARK, "Ontwerp", 21, true, 0, 240);
        add(styles, TITLE, "Title", 34, false, 0, 160);
        add(styles, SUBTITLE, "Subtitle", 23, false, 0, 240);
        add(styles, HEADING, "heading 1", 26, true, 320, 120);
        add(styles, TURN, "Tussenregel", 21, true, 200, 160);
        add(styles, ITEM, "List Paragraph", 21, false, 0, 80);
        add(styles, CELL, "Cel", 21, false, 40, 40);
        add(styles, SIGNATURE, "Signature", 21, false, 900, 120);
    }

    private static void add(XWPFStyles styles, String id, String name, int halfPoints, boolean bold, int... space) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        letters.addNewRFonts().setAscii(LETTERS);
        letters.getRFontsArray(0).setHAnsi(LETTERS);
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewLang().setVal(DUTCH);
        space(style.addNewPPr(), space[0], space[1]);
        form(id, style.getPPr());
        styles.addStyle(new XWPFStyle(style));
    }

    private static void space(CTPPrGeneral paragraph, int before, int after) {
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
        paragraph.getSpacing().setLine(BigInteger.valueOf(LINE));
    }

    /** A heading is level 1 of the outline and stays with what it heads; a list stands in. */
    private static void form(String id, CTPPrGeneral paragraph) {
        if (id.equals(HEADING)) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
            paragraph.addNewKeepNext();
        } else if (id.equals(ITEM)) {
            paragraph.addNewInd().setLeft(BigInteger.valueOf(INDENT));
            paragraph.getInd().setHanging(BigInteger.valueOf(INDENT / 2));
        }
    }
}
