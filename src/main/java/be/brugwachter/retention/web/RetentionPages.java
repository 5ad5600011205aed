package be.brugwachter.retention.web;

import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.NightRound;
import be.brugwachter.retention.RetentionDesk;
import be.brugwachter.retention.SelectionRules;
import be.brugwachter.shared.Download;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is kept, when and why it goes, what went, and whether the rounds did their work. Numbers and kinds: never a client. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'ADMINISTRATOR')")
@RequestMapping("/bewaren")
class RetentionPages {

    private final RetentionDesk desk;
    private final NightRound night;
    private final DeclarationDesk declarations;
    private final SelectionRules rules;
    private final Clock clock;

    RetentionPages(
            RetentionDesk desk, NightRound night, DeclarationDesk declarations, SelectionRules rules, Clock clock) {
        this.desk = desk;
        this.night = night;
        this.declarations = declarations;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        var all = night.shelves().stream()
                .map(shelf -> ShelfView.of(shelf.name(), desk.stock(shelf), desk.hindrance(shelf)))
                .toList();
        model.addAttribute("shelves", all.stream().filter(view -> !view.empty()).toList());
        model.addAttribute(
                "empty",
                all.stream().filter(ShelfView::empty).map(ShelfView::name).toList());
        model.addAttribute(
                "rules",
                rules.all().stream()
                        .map(rule -> RuleView.of(rule, LocalDate.now(clock)))
                        .toList());
        addDeclarations(model);
        model.addAttribute("rounds", desk.rounds().stream().map(RoundView::of).toList());
        return "retention/bewaren";
    }

    private void addDeclarations(Model model) {
        List<Declaration> newest = declarations.newest();
        model.addAttribute(
                "declarations",
                newest.stream()
                        .limit(DeclarationDesk.SHOWN)
                        .map(DeclarationView::of)
                        .toList());
        model.addAttribute("more", newest.size() > DeclarationDesk.SHOWN);
    }

    /** All declarations, for a spreadsheet or an archive. */
    @GetMapping("/verklaringen")
    ResponseEntity<Download> extract() {
        String file = "verklaringen-" + LocalDate.now(clock) + ".csv";
        return ResponseEntity.ok(Download.csv(file, DeclarationView.csv(declarations.all())));
    }
}
