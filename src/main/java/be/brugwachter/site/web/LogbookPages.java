package be.brugwachter.site.web;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Flaw;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.audit.Verification;
import be.brugwachter.shared.Download;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The book for the data protection officer: what happened, whether it still stands as written, and files to keep. */
@Controller
@PreAuthorize("hasRole('DPO')")
@RequestMapping("/logboek")
class LogbookPages {
    private static final String JSON = "application/json";

    private final BookDesk book;
    private final LedgerFile ledger;
    private final LogbookMonths months;
    private final PeerBooks peers;

    LogbookPages(BookDesk book, LedgerFile ledger, LogbookMonths months, PeerBooks peers) {
        this.book = book;
        this.ledger = ledger;
        this.months = months;
        this.peers = peers;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String maand, Model model) {
        return page(months.chosen(maand), null, model);
    }

    @PostMapping
    String verify(@RequestParam(required = false) @Nullable String maand, Model model) {
        return page(months.chosen(maand), book.verify(), model);
    }

    private String page(YearMonth month, @Nullable Verification verification, Model model) {
        var rows = months.rows(month);
        model.addAttribute("month", months.of(month));
        model.addAttribute("months", months.all());
        model.addAttribute("rows", rows.subList(0, Math.min(rows.size(), LogbookMonths.SHOWN)));
        model.addAttribute("more", rows.size() > LogbookMonths.SHOWN);
        model.addAttribute("checkpoint", book.lastCheckpoint().map(months::of).orElse(null));
        model.addAttribute("peers", peers.all());
        model.addAttribute("checked", verification == null ? null : Checked.of(verification));
        return "site/logboek";
    }

    /** What happened in one month, for a spreadsheet. */
    @GetMapping("/uittreksel")
    ResponseEntity<Download> extract(@RequestParam(required = false) @Nullable String maand) {
        YearMonth month = months.chosen(maand);
        return ResponseEntity.ok(Download.csv("logboek-" + month + ".csv", months.csv(month)));
    }

    /** The whole ledger, which verifies by itself. */
    @GetMapping("/alles")
    ResponseEntity<Download> everything() {
        Path path = ledger.path(Walls.party());
        return Files.exists(path)
                ? ResponseEntity.ok(Download.of("logboek-" + Walls.party().key() + ".jsonl", JSON, path))
                : ResponseEntity.notFound().build();
    }

    /** The last checkpoint, to keep elsewhere. */
    @GetMapping("/controlepunt")
    ResponseEntity<Download> checkpoint() {
        Optional<Checkpoint> last = book.lastCheckpoint();
        return last.map(found -> Download.of(
                        "controlepunt-" + found.sequence() + ".json",
                        JSON,
                        (found.line() + "\n").getBytes(StandardCharsets.US_ASCII)))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The checkpoints that another party gave us, line by line, to lay beside its ledger. */
    @GetMapping("/van/{peer}")
    ResponseEntity<Download> given(@PathVariable String peer) {
        return peers.lines(peer)
                .map(lines -> Download.of(
                        "controlepunten-" + peer + ".json", JSON, lines.getBytes(StandardCharsets.US_ASCII)))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /**
     * What checking found, as the page says it.
     *
     * @param flaw the first line that is wrong, in a sentence; null when all is well
     * @param linked how many entries are good
     * @param waiting how many wait for the next checkpoint
     */
    record Checked(@Nullable String flaw, long linked, int waiting) {
        static Checked of(Verification found) {
            String flaw = found.flaw().map(Flaw::sentence).orElse(null);
            return new Checked(flaw, found.linked(), found.unlinked().size());
        }
    }
}
