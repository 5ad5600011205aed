package be.brugwachter.drafting.file;

import be.brugwachter.drafting.Block;
import be.brugwachter.drafting.Block.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A draft as a Word file (ECMA-376): real headings, numbers as text, a page number in the foot, the mark of a draft behind the text. */
public final class DraftWord {
    private static final int MARGIN_TWIPS = 1300;
    private static final int LABEL_TWIPS = 2200;
    private static final int WORDS_TWIPS = 7000;

    private final XWPFDocument document = new XWPFDocument();

    private DraftWord() {}

    /** The bytes of the file. */
    public static byte[] write(List<Block> blocks) {
        DraftWord word = new DraftWord();
        WordStyles.add(word.document);
        word.page();
        blocks.forEach(word::block);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                word.document) {
            word.foot(blocks.stream().anyMatch(Block.Mark.class::isInstance));
            word.document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory could not be written.", impossible);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN_TWIPS));
        margin.setRight(BigInteger.valueOf(MARGIN_TWIPS));
        margin.setTop(BigInteger.valueOf(MARGIN_TWIPS));
        margin.setBottom(BigInteger.valueOf(MARGIN_TWIPS));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Mark each -> styled(WordStyles.MARK, each.text());
            case Block.Title each -> {
                document.getProperties().getCoreProperties().setTitle(each.text());
                styled(WordStyles.TITLE, each.text());
            }
            case Block.Subtitle each -> styled(WordStyles.SUBTITLE, each.text());
            case Block.Heading each -> styled(WordStyles.HEADING, each.text());
            case Block.Turn each -> styled(WordStyles.TURN, each.text());
            case Block.Paragraph each -> styled(WordStyles.TEXT, each.text());
            case Block.Item each -> styled(WordStyles.ITEM, "– " + each.text());
            case Block.Table each -> table(each.rows());
            case Block.Signatures each -> signatures(each);
        }
    }

    private XWPFParagraph styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void table(List<Row> rows) {
        XWPFTable table = document.createTable(rows.size(), 2);
        table.setWidth(LABEL_TWIPS + WORDS_TWIPS);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            cell(row, 0, LABEL_TWIPS, rows.get(i).label()).setBold(true);
            cell(row, 1, WORDS_TWIPS, rows.get(i).words());
        }
        styled(WordStyles.TEXT, "");
    }

    private static XWPFRun cell(XWPFTableRow row, int column, int width, String text) {
        row.getCell(column).setWidth(String.valueOf(width));
        XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
        paragraph.setStyle(WordStyles.CELL);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private void signatures(Block.Signatures signatures) {
        styled(WordStyles.TURN, "Voor " + signatures.party()).setKeepNext(true);
        for (String person : signatures.people()) {
            styled(WordStyles.SIGNATURE, person);
        }
    }

    private void foot(boolean draft) {
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        XWPFFooter footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.createRun().setText("Bladzijde ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" van ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        if (draft) {
            policy.createWatermark("ONTWERP");
        }
    }
}
