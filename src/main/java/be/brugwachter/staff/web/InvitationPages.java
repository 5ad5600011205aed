package be.brugwachter.staff.web;

import be.brugwachter.shared.Party;
import be.brugwachter.staff.AccountDesk;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.Walls;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an invited person chooses a password. Without sign-in: the party comes from the path. */
@Controller
@RequestMapping("/open/uitnodiging/{number}/{token}")
class InvitationPages {
    private final AccountDesk desk;
    private final HostedParties parties;

    InvitationPages(AccountDesk desk, HostedParties parties) {
        this.desk = desk;
        this.parties = parties;
    }

    @GetMapping
    String choose(@PathVariable String number, @PathVariable String token, Model model) {
        Party party = hosted(number);
        model.addAttribute("usable", Walls.as(party, () -> desk.isInvited(token)));
        model.addAttribute("shortest", AccountDesk.SHORTEST_PASSWORD);
        return "staff/uitnodiging";
    }

    @PostMapping
    String chosen(
            @PathVariable String number,
            @PathVariable String token,
            @RequestParam String wachtwoord,
            @RequestParam String nogmaals) {
        Party party = hosted(number);
        Optional<String> problem = problem(wachtwoord, nogmaals);
        if (problem.isPresent()) {
            return "redirect:/open/uitnodiging/{number}/{token}?" + problem.get();
        }
        boolean taken = Walls.as(party, () -> desk.accept(token, wachtwoord));
        return taken ? "redirect:/aanmelden?welkom" : "redirect:/open/uitnodiging/{number}/{token}";
    }

    private static Optional<String> problem(String password, String again) {
        if (password.length() < AccountDesk.SHORTEST_PASSWORD) {
            return Optional.of("kort");
        }
        return password.equals(again) ? Optional.empty() : Optional.of("anders");
    }

    private Party hosted(String number) {
        return parties.find(number)
                .map(Hosted::party)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
