package be.brugwachter.referral.web;

import be.brugwachter.referral.Guidance;
import be.brugwachter.referral.OcmwGuide;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which OCMW serves a place, and what a team member can do there now. Asks a place and never a family; keeps nothing. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class PlacePages {
    private final OcmwGuide guide;

    PlacePages(OcmwGuide guide) {
        this.guide = guide;
    }

    @GetMapping("/doorverwijzingen/welk-ocmw")
    String which(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String plaats, Model model) {
        String asked = plaats.strip();
        model.addAttribute("asked", asked);
        model.addAttribute("team", me.team());
        model.addAttribute("answer", asked.isEmpty() ? null : answer(guide.guide(asked, me.team()), model));
        return "referral/welk-ocmw";
    }

    private static String answer(Guidance guidance, Model model) {
        return switch (guidance) {
            case Guidance.Brussels on -> "BRUSSELS";
            case Guidance.Unknown on -> "UNKNOWN";
            case Guidance.Found(List<Guidance.There> places) -> {
                model.addAttribute("places", places.stream().map(PlaceView::of).toList());
                yield "FOUND";
            }
        };
    }
}
