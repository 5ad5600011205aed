package be.brugwachter.staff.web;

import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A team member's own card: function, team, and the yearly word to be bound by professional secrecy. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
@RequestMapping("/mijn-gegevens")
class SelfPages {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private final StaffDesk staff;

    SelfPages(StaffDesk staff) {
        this.staff = staff;
    }

    @GetMapping
    String card(@AuthenticationPrincipal SignedIn me, Model model) {
        LocalDate until =
                staff.find(me.account()).flatMap(Account::secrecyUntil).orElse(null);
        model.addAttribute("me", me);
        model.addAttribute("until", until == null ? null : DAY.format(until));
        return "staff/mijn-gegevens";
    }

    @PostMapping
    String attest(@AuthenticationPrincipal SignedIn me) {
        staff.attestSecrecy(me.actor(Role.TEAM_MEMBER));
        return "redirect:/mijn-gegevens";
    }
}
