package be.brugwachter.rights.web;

import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.protocol.Dates;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.StopDesk;
import be.brugwachter.rights.Checked;
import be.brugwachter.rights.FamilyCode;
import be.brugwachter.rights.FamilyCodeDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks the parent whether they want a code, shows it once, and makes another when it was lost. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
@RequestMapping("/doorverwijzingen/{id}/code")
class FamilyCodePages {
    private static final String PAGE = "rights/code";
    private static final String CARD = "rights/kaartje";

    private final FamilyCodeDesk desk;
    private final StopDesk stops;
    private final SenderIdentity identity;

    FamilyCodePages(FamilyCodeDesk desk, StopDesk stops, SenderIdentity identity) {
        this.desk = desk;
        this.stops = stops;
        this.identity = identity;
    }

    @ModelAttribute
    void keepNothing(@PathVariable UUID id, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("there", "/doorverwijzingen/" + id);
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, List.of(), model);
    }

    /** Nothing is chosen beforehand; a no leaves no trace. */
    @PostMapping
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wil,
            Model model) {
        return switch (wil) {
            case "ja" -> card(me, id, desk.make(member(me), id), model);
            case "neen" -> "redirect:/doorverwijzingen/" + id;
            default ->
                page(me, id, List.of(new Problem("wil-ja", "Vraag het de ouder, en duid ja of neen aan.")), model);
        };
    }

    @PostMapping("/nieuw")
    String renew(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hoe,
            Model model) {
        Optional<Checked> how = Choice.of(Checked.class, hoe);
        return how.isEmpty()
                ? page(me, id, List.of(new Problem("hoe", "Duid aan hoe je nakeek wie dit vraagt.")), model)
                : card(me, id, desk.renew(member(me), id, how.get()), model);
    }

    @PostMapping("/gebeld")
    String called(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        stops.called(member(me), id);
        return "redirect:/doorverwijzingen/" + id + "/code";
    }

    private String card(SignedIn me, UUID id, Optional<FamilyCode> code, Model model) {
        if (code.isEmpty()) {
            return "redirect:/doorverwijzingen/" + id + "/code";
        }
        model.addAttribute("code", code.get().shown());
        model.addAttribute("address", identity.publicUrl().get() + "/open/uw-code/" + me.party());
        model.addAttribute("telephone", identity.telephone());
        return CARD;
    }

    private String page(SignedIn me, UUID id, List<Problem> problems, Model model) {
        Optional<FamilyCodeDesk.View> view = desk.view(member(me), id);
        if (view.isEmpty()) {
            return "redirect:/doorverwijzingen";
        }
        model.addAttribute(
                "made",
                view.get()
                        .code()
                        .map(kept -> Dates.dutch(Dates.day(kept.since())))
                        .orElse(null));
        model.addAttribute("standing", view.get().standing().name());
        model.addAttribute(
                "call",
                stops.openOf(me.account()).stream()
                        .anyMatch(
                                stop -> stop.untold() && stop.sent().referral().equals(id)));
        model.addAttribute("checks", Choice.checks());
        model.addAttribute("problems", problems);
        return PAGE;
    }

    private static Member member(SignedIn me) {
        return new Member(me.actor(Role.TEAM_MEMBER), me.team());
    }
}
