package be.brugwachter.intake.web;

import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Ground;
import be.brugwachter.intake.Answer;
import be.brugwachter.intake.Card;
import be.brugwachter.intake.OnwardDesk;
import be.brugwachter.intake.OnwardDesk.Agreed;
import be.brugwachter.intake.OnwardDesk.Sending;
import be.brugwachter.intake.OnwardDisclosure;
import be.brugwachter.intake.PartnerDesk;
import be.brugwachter.intake.ReadingDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passing a client on: tick what the client agreed to, look at exactly what passes and to whom, send. As long as a noted reading counts. */
@Controller
@PreAuthorize("hasRole('SOCIAL_WORKER')")
@RequestMapping("/onthaal/{id}/kaart/{reading}/verder")
class OnwardPages {
    private final ReadingDesk readings;
    private final OnwardDesk onward;
    private final PartnerDesk partners;

    OnwardPages(ReadingDesk readings, OnwardDesk onward, PartnerDesk partners) {
        this.readings = readings;
        this.onward = onward;
        this.partners = partners;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID reading, Model model) {
        return form(new Asked(me, id, reading), OnwardForm.empty(), List.of(), model);
    }

    /** Who asks, about which client, with which noted reading. */
    private record Asked(SignedIn me, UUID id, UUID reading) {
        String card() {
            return "/onthaal/" + id + "/kaart/" + reading;
        }
    }

    private String form(Asked asked, OnwardForm ticked, List<Problem> problems, Model model) {
        Optional<Card> card = readings.show(Me.worker(asked.me()), asked.id(), asked.reading());
        if (card.isEmpty()) {
            return "redirect:/onthaal/" + asked.id();
        }
        model.addAttribute("people", OnwardView.people(partners.listed()));
        model.addAttribute("items", OnwardView.items(card.get().client().details()));
        model.addAttribute("points", OnwardView.POINTS);
        model.addAttribute("ticked", ticked.ticked());
        model.addAttribute(
                "day",
                Optional.ofNullable(ticked.dag())
                        .orElse(card.get().place().today())
                        .toString());
        model.addAttribute("problems", problems);
        model.addAttribute("action", asked.card() + "/verder");
        model.addAttribute("back", asked.card());
        return "intake/verder";
    }

    @PostMapping
    String agreed(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID reading,
            OnwardForm ticked,
            Model model) {
        Agreed agreed = ticked.consent(partners.listed(), me.account())
                .map(consent -> onward.agree(Me.worker(me), id, consent))
                .orElse(new Agreed.Not(Answer.NO_CONSENT_YET));
        return switch (agreed) {
            case Agreed.Noted(UUID noted) -> "redirect:/onthaal/" + id + "/kaart/" + reading + "/verder/" + noted;
            case Agreed.Not(Answer answer) ->
                form(new Asked(me, id, reading), ticked, Problems.of("wie", answer), model);
        };
    }

    /** Exactly what passes and to whom, and whether it may. */
    @GetMapping("/{link}")
    String look(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID reading,
            @PathVariable UUID link,
            Model model) {
        Optional<Card> card = readings.show(Me.worker(me), id, reading);
        Optional<OnwardDisclosure> found =
                onward.own(Me.worker(me), link).filter(each -> each.intake().equals(id) && !each.used());
        if (card.isEmpty() || found.isEmpty()) {
            return "redirect:/onthaal/" + id;
        }
        List<Ground> grounds =
                onward.judge(Me.worker(me), link).map(OnwardPages::grounds).orElse(List.of());
        model.addAttribute("line", ChainLine.of(found.get(), partners));
        model.addAttribute(
                "lines",
                OnwardView.lines(
                        card.get().client().details(), found.get().consent().items()));
        model.addAttribute("grounds", grounds);
        model.addAttribute("action", "/onthaal/" + id + "/kaart/" + reading + "/verder/" + link + "/versturen");
        model.addAttribute("back", "/onthaal/" + id + "/kaart/" + reading + "/verder");
        return "intake/verder-nakijken";
    }

    private static List<Ground> grounds(Decision decision) {
        return switch (decision) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Refused(List<Ground> grounds) -> grounds;
        };
    }

    @PostMapping("/{link}/versturen")
    String send(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID reading,
            @PathVariable UUID link,
            RedirectAttributes said) {
        return switch (onward.send(Me.worker(me), id, link)) {
            case Sending.Underway done -> {
                said.addFlashAttribute("said", "Verzegeld en onderweg. Hieronder zie je waar het bericht is.");
                yield "redirect:/onthaal/" + id + "/verder/" + link;
            }
            case Sending.Refused no -> "redirect:/onthaal/" + id + "/kaart/" + reading + "/verder/" + link;
            case Sending.Not(Answer answer) -> {
                said.addFlashAttribute("said", answer.sentence());
                yield "redirect:/onthaal/" + id;
            }
        };
    }
}
