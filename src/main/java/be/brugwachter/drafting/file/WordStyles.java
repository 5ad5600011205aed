package be.brugwachter.drafting.file;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
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
    private static final String LETTERS = "Liberation Sans";
    private static final String DUTCH = "nl-BE";

    private WordStyles() {}

    static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(DUTCH);
        add(styles, TEXT, "Normal", 21, false, 0, 120);
        add(styles, MARK, "Ontwerp", 21, true, 0, 240);
        add(styles, TITLE, "Title", 34, false, 0, 160);
        add(styles, SUBTITLE, "Subtitle", 23, false, 0, 240);
        outline(add(styles, HEADING, "heading 1", 26, true, 320, 120));
        center(add(styles, TURN, "Tussenregel", 21, true, 200, 160));
        indent(add(styles, ITEM, "List Paragraph", 21, false, 0, 80), 420);
        add(styles, CELL, "Cel", 21, false, 40, 40);
        add(styles, SIGNATURE, "Signature", 21, false, 900, 120);
    }

    private static CTStyle add(XWPFStyles styles, String id, String name, int halfPoints, boolean bold, int... space) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        letters.addNewRFonts().setAscii(LETTERS);
        letters.getRFontsArray(0).setHAnsi(LETTERS);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewLang().setVal(DUTCH);
        if (bold) {
            letters.addNewB();
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(space[0]));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(space[1]));
        paragraph.getSpacing().setLine(BigInteger.valueOf(276));
        styles.addStyle(new XWPFStyle(style));
        return style;
    }

    /** Level 1 of the document's outline; a heading stays with what it heads. */
    private static void outline(CTStyle style) {
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        style.getPPr().addNewKeepNext();
    }

    private static void center(CTStyle style) {
        style.getPPr().addNewJc().setVal(STJc.LEFT);
    }

    private static void indent(CTStyle style, int twips) {
        style.getPPr().addNewInd().setLeft(BigInteger.valueOf(twips));
        style.getPPr().getInd().setHanging(BigInteger.valueOf(twips / 2));
    }
}
