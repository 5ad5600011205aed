package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import be.brugwachter.intake.OnwardDesk;
import be.brugwachter.intake.OnwardDisclosure;
import be.brugwachter.intake.OnwardFollowDesk;
import be.brugwachter.intake.PartnerDesk;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a message to a partner is, and taking it back; and the partners somebody must call. No name of a client is seen here. */
@Controller
@PreAuthorize("hasRole('SOCIAL_WORKER')")
class ChainPages {
    private final OnwardDesk onward;
    private final OnwardFollowDesk follow;
    private final PartnerDesk partners;

    ChainPages(OnwardDesk onward, OnwardFollowDesk follow, PartnerDesk partners) {
        this.onward = onward;
        this.follow = follow;
        this.partners = partners;
    }

    @GetMapping("/onthaal/{id}/verder/{link}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID link, Model model) {
        Optional<OnwardDisclosure> found =
                onward.own(Me.worker(me), link).filter(each -> each.intake().equals(id));
        if (found.isEmpty()) {
            return "redirect:/onthaal/" + id;
        }
        model.addAttribute("line", ChainLine.of(found.get(), partners));
        model.addAttribute("back", "/onthaal/" + id);
        return "intake/keten";
    }

    @PostMapping("/onthaal/{id}/verder/{link}/intrekken")
    String withdraw(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID link,
            RedirectAttributes said) {
        Answer answer = follow.withdraw(Me.worker(me), id, link);
        return back(id, link, said, answer, "Teruggenomen. Wat hier nog was, vertrekt niet meer.");
    }

    @PostMapping("/onthaal/{id}/verder/{link}/opnieuw")
    String again(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID link,
            RedirectAttributes said) {
        Answer answer = follow.tryAgain(Me.worker(me), id, link);
        return back(id, link, said, answer, "We proberen het opnieuw. Alles wordt eerst nog eens nagekeken.");
    }

    private static String back(UUID id, UUID link, RedirectAttributes said, Answer answer, String done) {
        said.addFlashAttribute("said", answer == Answer.DONE ? done : answer.sentence());
        return "redirect:/onthaal/" + id + "/verder/" + link;
    }

    @GetMapping("/onthaal/partners-bellen")
    String calls(Model model) {
        model.addAttribute(
                "calls",
                follow.calls().stream()
                        .map(each -> ChainLine.of(each, partners))
                        .toList());
        return "intake/partners-bellen";
    }

    @PostMapping("/onthaal/partners-bellen/{link}")
    String called(@AuthenticationPrincipal SignedIn me, @PathVariable UUID link, RedirectAttributes said) {
        follow.called(me.actor(Role.SOCIAL_WORKER), link);
        said.addFlashAttribute("said", "Genoteerd. Dank je.");
        return "redirect:/onthaal/partners-bellen";
    }
}
