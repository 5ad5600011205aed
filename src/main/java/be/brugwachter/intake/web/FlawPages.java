package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import be.brugwachter.intake.FlawDesk;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.PartnerDesk;
import be.brugwachter.intake.Place;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Flaws at the receiver's desk: one touch for the item, one for the kind; there is no box in which a value could be typed. */
@Controller
@PreAuthorize("hasRole('SOCIAL_WORKER')")
class FlawPages {
    private final IntakeDesk desk;
    private final FlawDesk flaws;
    private final PartnerDesk partners;

    FlawPages(IntakeDesk desk, FlawDesk flaws, PartnerDesk partners) {
        this.desk = desk;
        this.flaws = flaws;
        this.partners = partners;
    }

    @GetMapping("/onthaal/{id}/gebrek")
    String form(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, List.of(), model);
    }

    @PostMapping("/onthaal/{id}/gebrek")
    String mark(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DataItem gegeven,
            @RequestParam(required = false) Quality.@Nullable Flaw soort,
            Model model,
            RedirectAttributes said) {
        if (gegeven == null || soort == null) {
            String field = gegeven == null ? "gegeven" : "soort";
            return page(me, id, List.of(new Problem(field, "Kies welk gegeven, en wat eraan scheelt.")), model);
        }
        Answer answer = flaws.mark(Me.worker(me), id, gegeven, soort);
        if (answer != Answer.DONE) {
            return page(me, id, Problems.of("gegeven", answer), model);
        }
        said.addFlashAttribute("said", "Gemeld. Je leest hier wat de afzender antwoordt.");
        return "redirect:/onthaal/" + id + "/gebrek";
    }

    private String page(SignedIn me, UUID id, List<Problem> problems, Model model) {
        Optional<Place> place = desk.find(Me.worker(me), id).filter(each -> each.isOf(me.account()));
        if (place.isEmpty()) {
            return "redirect:/onthaal/" + id;
        }
        model.addAttribute("items", DataItem.values());
        model.addAttribute("kinds", Quality.Flaw.values());
        model.addAttribute("flaws", flaws.of(id).stream().map(FlawLine::of).toList());
        model.addAttribute("open", place.get().intake() instanceof Intake.Open);
        model.addAttribute("problems", problems);
        model.addAttribute("action", "/onthaal/" + id + "/gebrek");
        model.addAttribute("back", "/onthaal/" + id);
        return "intake/gebrek";
    }

    @GetMapping("/onthaal/partners-verwittigen")
    String toTell(@AuthenticationPrincipal SignedIn me, Model model) {
        boolean admitted = desk.admits(me.actor(Role.SOCIAL_WORKER));
        model.addAttribute(
                "calls",
                admitted
                        ? flaws.toTell().stream()
                                .map(each -> ToTellLine.of(each, partners))
                                .toList()
                        : List.of());
        return "intake/partners-verwittigen";
    }

    @PostMapping("/onthaal/partners-verwittigen/{flaw}/{link}")
    String told(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID flaw,
            @PathVariable UUID link,
            RedirectAttributes said) {
        return noted(flaws.told(me.actor(Role.SOCIAL_WORKER), flaw, link), said);
    }

    @PostMapping("/onthaal/partners-verwittigen/{flaw}/{link}/bevestigd")
    String confirmed(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID flaw,
            @PathVariable UUID link,
            RedirectAttributes said) {
        return noted(flaws.confirmed(me.actor(Role.SOCIAL_WORKER), flaw, link), said);
    }

    private static String noted(Answer answer, RedirectAttributes said) {
        said.addFlashAttribute("said", answer == Answer.DONE ? "Genoteerd. Dank je." : answer.sentence());
        return "redirect:/onthaal/partners-verwittigen";
    }
}
