package be.brugwachter.protocol.web;

import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople;
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

/** What one person proposed and another must confirm. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class WaitingPages {
    private static final String LIST = "redirect:/te-bevestigen";

    private static final String IN_THE_REGISTER =
            "Bevestigd. De tekst staat in het register en geldt vanaf de dag die erin staat.";

    private final FilingDesk filing;
    private final RegistrationDesk registration;

    WaitingPages(FilingDesk filing, RegistrationDesk registration) {
        this.filing = filing;
        this.registration = registration;
    }

    @GetMapping("/te-bevestigen")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(
                "waiting",
                filing.waiting().stream()
                        .map(each -> WaitingRow.of(each, person.account()))
                        .toList());
        model.addAttribute(
                "texts",
                registration.waiting().stream()
                        .map(each -> WaitingText.of(each, person.account()))
                        .toList());
        return "protocol/te-bevestigen";
    }

    @PostMapping("/te-bevestigen/{proposal}/bevestigen")
    @FreshlySignedIn(back = "/te-bevestigen")
    String confirm(@AuthenticationPrincipal SignedIn person, @PathVariable UUID proposal, RedirectAttributes next) {
        Actor by = person.actor(Role.PROTOCOL_MANAGER);
        Optional<String> objection = registration.objection(proposal, by);
        if (objection.isPresent()) {
            next.addFlashAttribute("said", "Dit kan nog niet in het register. " + objection.get());
            return LIST;
        }
        boolean text = isText(proposal);
        next.addFlashAttribute(
                "said",
                switch (text ? registration.confirm(proposal, by) : filing.confirm(proposal, by)) {
                    case TwoPeople.Outcome.Confirmed done ->
                        text ? IN_THE_REGISTER : "Bevestigd. Het telt vanaf nu mee.";
                    case TwoPeople.Outcome.SamePerson same ->
                        "Je stelde dit zelf voor. Vraag een collega om het na te kijken en te bevestigen.";
                    case TwoPeople.Outcome.NotOpen gone -> "Hier besliste al iemand over. Er is niets veranderd.";
                });
        return LIST;
    }

    @PostMapping("/te-bevestigen/{proposal}/wegleggen")
    String reject(@AuthenticationPrincipal SignedIn person, @PathVariable UUID proposal, RedirectAttributes next) {
        Actor by = person.actor(Role.PROTOCOL_MANAGER);
        boolean open = registration.reject(proposal, by) || filing.reject(proposal, by);
        next.addFlashAttribute(
                "said",
                open
                        ? "Weggelegd. Er is niets veranderd; een nieuw voorstel mag altijd."
                        : "Hier besliste al iemand over. Er is niets veranderd.");
        return LIST;
    }

    private boolean isText(UUID proposal) {
        return registration.waiting().stream()
                .anyMatch(each -> each.proposal().id().equals(proposal));
    }
}
