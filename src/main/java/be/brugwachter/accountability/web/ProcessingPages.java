package be.brugwachter.accountability.web;

import be.brugwachter.accountability.ProcessingEntry;
import be.brugwachter.accountability.ProcessingEntry.Column;
import be.brugwachter.accountability.ProcessingRegister;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Paper;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The record of processing activities of the own party: on the screen, for a spreadsheet, and on paper. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class ProcessingPages {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProcessingRegister register;
    private final Paper paper;

    ProcessingPages(ProcessingRegister register, Paper paper) {
        this.register = register;
        this.paper = paper;
    }

    @GetMapping("/verwerkingen")
    String show(Model model) {
        model.addAttribute("entries", register.entries());
        model.addAttribute("columns", columns());
        return "accountability/verwerkingen";
    }

    @GetMapping("/verwerkingen/verwerkingsregister.xlsx")
    ResponseEntity<Download> sheet() {
        return ResponseEntity.ok(
                Download.of("verwerkingsregister.xlsx", EXCEL, ProcessingSheet.write(register.entries())));
    }

    @GetMapping("/verwerkingen/verwerkingsregister.pdf")
    ResponseEntity<Download> print() {
        List<ProcessingEntry> entries = register.entries();
        byte[] pdf =
                paper.print("accountability/verwerkingen-papier", Map.of("entries", entries, "columns", columns()));
        return ResponseEntity.ok(Download.pdf("verwerkingsregister.pdf", pdf));
    }

    static List<Column> columns() {
        return List.of(Column.values());
    }
}
