package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import be.brugwachter.intake.Card;
import be.brugwachter.intake.ContactAttempt;
import be.brugwachter.intake.ContactDesk;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.ReadingDesk;
import be.brugwachter.intake.ReceptionDesk;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
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

/** The card of one person, for the assigned worker, as long as a noted reading counts; and one touch per attempt. */
@Controller
@PreAuthorize("hasRole('SOCIAL_WORKER')")
@RequestMapping("/onthaal/{id}/kaart/{reading}")
class CardPages {
    private final ReadingDesk readings;
    private final ContactDesk contacts;
    private final ReceptionDesk reception;
    private final People people;

    CardPages(ReadingDesk readings, ContactDesk contacts, ReceptionDesk reception, People people) {
        this.reception = reception;
        this.readings = readings;
        this.contacts = contacts;
        this.people = people;
    }

    @GetMapping
    String card(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID reading,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Optional<Card> card = readings.show(Me.worker(me), id, reading);
        if (card.isEmpty()) {
            return "redirect:/onthaal/" + id;
        }
        model.addAttribute("card", CardView.of(card.get()));
        model.addAttribute("place", PlaceView.of(card.get().place(), people.names()));
        model.addAttribute("ways", ContactAttempt.Way.values());
        model.addAttribute("reached", card.get().place().intake() instanceof Intake.Contacted);
        model.addAttribute("open", card.get().place().intake() instanceof Intake.Open);
        model.addAttribute(
                "takenBack", reception.wasTakenBack(card.get().place().intake()));
        model.addAttribute("action", "/onthaal/" + id + "/kaart/" + reading);
        model.addAttribute("outcome", "/onthaal/" + id + "/uitkomst");
        return "intake/kaart";
    }

    @PostMapping("/poging")
    String tried(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID reading,
            @RequestParam(defaultValue = "TELEPHONE") ContactAttempt.Way manier,
            @RequestParam ContactAttempt.Result resultaat,
            RedirectAttributes said) {
        Answer answer = contacts.tried(Me.worker(me), id, manier, resultaat);
        said.addFlashAttribute(
                "said",
                answer == Answer.DONE
                        ? "Genoteerd: " + manier.dutch() + ", " + resultaat.dutch() + "."
                        : answer.sentence());
        return "redirect:/onthaal/" + id + "/kaart/" + reading;
    }
}
