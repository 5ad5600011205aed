package be.brugwachter.accountability.web;

import be.brugwachter.accountability.ProcessingEntry;
import be.brugwachter.accountability.ProcessingEntry.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The register as a spreadsheet: one row per processing, one column per question of article 30. */
final class ProcessingSheet {
    private static final int WIDE = 40 * 256;

    private ProcessingSheet() {}

    static byte[] write(List<ProcessingEntry> entries) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(book, entries);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook book, List<ProcessingEntry> entries) {
        XSSFSheet sheet = book.createSheet("Verwerkingsregister");
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        List<String> heads =
                ProcessingPages.columns().stream().map(Column::dutch).toList();
        row(sheet.createRow(0), style, heads);
        for (ProcessingEntry entry : entries) {
            row(sheet.createRow(sheet.getLastRowNum() + 1), style, entry.cells());
        }
        for (int column = 0; column < heads.size(); column++) {
            sheet.setColumnWidth(column, WIDE);
        }
        sheet.createFreezePane(1, 1);
    }

    /** Text only: what begins like a formula stays text. */
    private static void row(Row row, CellStyle style, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(column));
        }
    }
}
