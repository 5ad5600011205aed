package be.brugwachter.correction.web;

import be.brugwachter.correction.CorrectionDesk;
import be.brugwachter.correction.ExaminationDesk;
import be.brugwachter.correction.Measure;
import be.brugwachter.correction.ReceivedFlaw;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reported flaws with their clock: who referred examines and answers, who keeps the protocols and the officer look on. */
@Controller
@PreAuthorize("hasAnyRole('TEAM_MEMBER', 'PROTOCOL_MANAGER', 'DPO')")
@RequestMapping("/gebreken")
class CorrectionPages {
    private static final String LIST = "redirect:/gebreken";

    private final ExaminationDesk examination;
    private final CorrectionDesk reports;
    private final Clock clock;

    CorrectionPages(ExaminationDesk examination, CorrectionDesk reports, Clock clock) {
        this.examination = examination;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        boolean watches = watches(me);
        List<FlawView> views = new ArrayList<>();
        (watches ? examination.all() : mine(me)).forEach(flaw -> views.add(view(flaw, me)));
        model.addAttribute("came", views);
        model.addAttribute("watches", watches);
        model.addAttribute(
                "notes", me.roles().contains(Role.TEAM_MEMBER) || me.roles().contains(Role.PROTOCOL_MANAGER));
        model.addAttribute(
                "told",
                watches
                        ? reports.reported().stream()
                                .map(flaw -> FlawView.of(flaw, reports.stranded(flaw)))
                                .toList()
                        : List.of());
        return "correction/gebreken";
    }

    private static boolean watches(SignedIn me) {
        return me.roles().contains(Role.PROTOCOL_MANAGER) || me.roles().contains(Role.DPO);
    }

    private List<ReceivedFlaw> mine(SignedIn me) {
        return me.roles().contains(Role.TEAM_MEMBER)
                ? examination.of(me.actor(Role.TEAM_MEMBER), me.team())
                : List.of();
    }

    private FlawView view(ReceivedFlaw flaw, SignedIn me) {
        boolean mine = me.roles().contains(Role.TEAM_MEMBER) && flaw.isFor(me.actor(Role.TEAM_MEMBER), me.team());
        return FlawView.of(flaw, examination.stranded(flaw), mine, clock.instant());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('TEAM_MEMBER')")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, List.of(), model);
    }

    @PostMapping("/{id}")
    @PreAuthorize("hasRole('TEAM_MEMBER')")
    String examined(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Measure maatregel,
            Model model,
            RedirectAttributes said) {
        if (maatregel == null) {
            return page(me, id, List.of(new Problem("maatregel", "Kies wat je deed.")), model);
        }
        boolean done = examination.examine(id, maatregel, me.actor(Role.TEAM_MEMBER), me.team());
        said.addFlashAttribute(
                "said",
                done ? "Genoteerd. Het OCMW krijgt je antwoord." : "Hierop is al geantwoord, of het is niet voor jou.");
        return LIST;
    }

    /** Whoever watches called, because a note or an answer did not get there. */
    @PostMapping("/{id}/gebeld")
    @PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
    String called(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes said) {
        Actor by = me.actor(me.roles().contains(Role.DPO) ? Role.DPO : Role.PROTOCOL_MANAGER);
        boolean done = reports.called(id, by) || examination.called(id, by);
        said.addFlashAttribute("said", done ? "Genoteerd dat er gebeld is." : "Hierover moest niemand meer bellen.");
        return LIST;
    }

    private String page(SignedIn me, UUID id, List<Problem> problems, Model model) {
        Optional<ReceivedFlaw> flaw =
                mine(me).stream().filter(each -> each.id().equals(id)).findFirst();
        if (flaw.filter(ReceivedFlaw::open).isEmpty()) {
            return LIST;
        }
        model.addAttribute("flaw", view(flaw.get(), me));
        model.addAttribute(
                "file",
                examination
                        .file(flaw.get(), me.actor(Role.TEAM_MEMBER), me.team())
                        .orElse(null));
        model.addAttribute("measures", Measure.values());
        model.addAttribute("problems", problems);
        model.addAttribute("action", "/gebreken/" + id);
        return "correction/gebrek";
    }
}
