package be.brugwachter.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.ProcessingEntry;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register as a spreadsheet, read back. */
class ProcessingSheetTest {
    @Test
    @DisplayName("het rekenblad heeft een kop en een rij per verwerking; een formule blijft tekst")
    void readBack() throws IOException {
        ProcessingEntry brugge = ProcessingEntry.of(
                new Standing(Shipped.BRUGGE, List.of(), LocalDate.of(2026, 3, 2)), Side.RECEIVER, List.of());
        ProcessingEntry sly = new ProcessingEntry("x", Collections.nCopies(14, "=1+1"));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(ProcessingSheet.write(List.of(brugge, sly))))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Verwerkingsverantwoordelijke");
            for (int column = 0; column < 14; column++) {
                assertThat(sheet.getRow(1).getCell(column).getStringCellValue())
                        .isEqualTo(brugge.cells().get(column));
                assertThat(sheet.getRow(2).getCell(column).getCellType()).isEqualTo(CellType.STRING);
            }
        }
    }
}
