package be.brugwachter.staff.web;

import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The own card of who works with families: function, team, and the yearly word to be bound by professional secrecy. */
@Controller
@PreAuthorize("hasAnyRole('TEAM_MEMBER', 'SOCIAL_WORKER', 'DISTRIBUTOR')")
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
        model.addAttribute("sends", me.roles().contains(Role.TEAM_MEMBER));
        model.addAttribute("until", until == null ? null : DAY.format(until));
        return "staff/mijn-gegevens";
    }

    @PostMapping
    String attest(@AuthenticationPrincipal SignedIn me) {
        staff.attestSecrecy(me.actor(function(me)));
        return "redirect:/mijn-gegevens";
    }

    private static Role function(SignedIn me) {
        return Stream.of(Role.TEAM_MEMBER, Role.SOCIAL_WORKER, Role.DISTRIBUTOR)
                .filter(me.roles()::contains)
                .findFirst()
                .orElseThrow();
    }
}
