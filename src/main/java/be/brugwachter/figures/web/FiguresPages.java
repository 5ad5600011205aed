package be.brugwachter.figures.web;

import be.brugwachter.figures.FiguresCsv;
import be.brugwachter.figures.FiguresDesk;
import be.brugwachter.figures.YearFigures;
import be.brugwachter.figures.YearReportDesk;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The figures of the own party, year by year: on the screen and for a spreadsheet. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
@RequestMapping("/cijfers")
class FiguresPages {
    private final FiguresDesk figures;
    private final YearReportDesk reports;

    FiguresPages(FiguresDesk figures, YearReportDesk reports) {
        this.figures = figures;
        this.reports = reports;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable Integer jaar,
            Model model) {
        List<Integer> years = figures.years();
        YearFigures year = figures.of(known(jaar == null ? years.getFirst() : jaar, years));
        model.addAttribute("years", years);
        model.addAttribute("year", year.year());
        model.addAttribute("over", year.over());
        model.addAttribute("flows", year.flows().stream().map(FlowView::of).toList());
        model.addAttribute("terms", year.terms());
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        model.addAttribute("party", person.party());
        model.addAttribute("mayPublish", year.mayBePublic());
        model.addAttribute("published", reports.published(year.year()).isPresent());
        return "figures/cijfers";
    }

    @GetMapping("/{jaar:\\d{4}}.csv")
    ResponseEntity<Download> sheet(@PathVariable int jaar) {
        return ResponseEntity.ok(
                Download.csv("cijfers-" + jaar + ".csv", FiguresCsv.all(figures.of(known(jaar, figures.years())))));
    }

    private static int known(int year, List<Integer> years) {
        if (!years.contains(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return year;
    }
}
