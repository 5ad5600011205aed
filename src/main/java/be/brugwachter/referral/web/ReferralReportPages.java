package be.brugwachter.referral.web;

import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.referral.ReferralReportDesk;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Paper;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A client asks what the sender holds (GDPR art. 15): on the screen, or on paper. Each making is an act, so a POST. */
@Controller
@PreAuthorize("hasAnyRole('TEAM_MEMBER', 'DPO')")
@RequestMapping("/doorverwijzingen/{id}/verslag")
class ReferralReportPages {
    private static final String ASK = "disclosure/verslag-vragen";

    private final ReferralReportDesk desk;
    private final Paper paper;

    ReferralReportPages(ReferralReportDesk desk, Paper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        return ask(id, false, model);
    }

    private static String ask(UUID id, boolean nothing, Model model) {
        model.addAttribute("action", "/doorverwijzingen/" + id + "/verslag");
        model.addAttribute("nothing", nothing);
        return ASK;
    }

    @PostMapping
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        Optional<ClientReport> report = make(me, id);
        report.ifPresent(found -> model.addAttribute("report", found));
        return report.isPresent() ? "disclosure/verslag" : ask(id, true, model);
    }

    @PostMapping("/pdf")
    ResponseEntity<Download> print(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return ResponseEntity.of(make(me, id)
                .map(report -> paper.print("disclosure/verslag-papier", Map.of("report", report)))
                .map(pdf -> Download.pdf("verslag.pdf", pdf)));
    }

    private Optional<ClientReport> make(SignedIn me, UUID id) {
        return Stream.of(Role.TEAM_MEMBER, Role.DPO)
                .filter(me.roles()::contains)
                .flatMap(role -> desk.make(me.actor(role), id).stream())
                .findFirst();
    }
}
