package be.brugwachter.figures.web;

import be.brugwachter.figures.FiguresDesk;
import be.brugwachter.figures.YearReportDesk;
import be.brugwachter.figures.YearReportDesk.YearReport;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Paper;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.trust.HostedParties;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The year report, and making the figures of a year public: acts of the data protection officer. */
@Controller
@PreAuthorize("hasRole('DPO')")
@RequestMapping("/cijfers/{jaar:\\d{4}}")
class YearReportPages {
    private final FiguresDesk figures;
    private final YearReportDesk reports;
    private final HostedParties parties;
    private final Paper paper;

    YearReportPages(FiguresDesk figures, YearReportDesk reports, HostedParties parties, Paper paper) {
        this.figures = figures;
        this.reports = reports;
        this.parties = parties;
        this.paper = paper;
    }

    @GetMapping("/jaarverslag")
    String show(@AuthenticationPrincipal SignedIn person, @PathVariable int jaar, Model model) {
        model.addAllAttributes(model(jaar, person));
        return "figures/jaarverslag";
    }

    @PostMapping("/jaarverslag")
    String make(@AuthenticationPrincipal SignedIn person, @PathVariable int jaar) {
        reports.make(known(jaar), person.actor(Role.DPO));
        return "redirect:/cijfers/" + jaar + "/jaarverslag";
    }

    @GetMapping("/jaarverslag.pdf")
    ResponseEntity<Download> print(@AuthenticationPrincipal SignedIn person, @PathVariable int jaar) {
        byte[] pdf = paper.print("figures/jaarverslag-papier", model(jaar, person));
        return ResponseEntity.ok(Download.pdf("jaarverslag-" + jaar + ".pdf", pdf));
    }

    @PostMapping("/bekendmaken")
    String publish(@AuthenticationPrincipal SignedIn person, @PathVariable int jaar) {
        reports.publish(known(jaar), name(person), person.actor(Role.DPO));
        return "redirect:/cijfers?jaar=" + jaar;
    }

    private Map<String, Object> model(int year, SignedIn person) {
        return model(reports.report(known(year)), name(person));
    }

    static Map<String, Object> model(YearReport report, String party) {
        Map<String, Object> model = new HashMap<>();
        model.put("year", report.figures().year());
        model.put("over", report.figures().over());
        model.put("party", party);
        model.put("flows", report.figures().flows().stream().map(FlowView::of).toList());
        model.put("terms", report.figures().terms());
        model.put("sections", report.sections());
        report.made().ifPresent(made -> {
            model.put("made", Dates.dutch(Dates.day(made.moment())));
            model.put("entries", made.entries());
            model.put("flaw", made.flaw().orElse(""));
        });
        return model;
    }

    private String name(SignedIn person) {
        return parties.find(person.itsParty().key())
                .map(HostedParties.Hosted::name)
                .orElse(person.party());
    }

    private int known(int year) {
        if (!figures.years().contains(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return year;
    }
}
