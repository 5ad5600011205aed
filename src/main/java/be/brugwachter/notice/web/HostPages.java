package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who runs this software tells both parties at once of a breach it noticed (GDPR article 33(2)). */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class HostPages {
    private final CaseDesk desk;
    private final ProtocolDesk protocols;

    HostPages(CaseDesk desk, ProtocolDesk protocols) {
        this.desk = desk;
        this.protocols = protocols;
    }

    @GetMapping("/lek-melden")
    String form(@RequestParam(defaultValue = "false") boolean gemeld, Model model) {
        model.addAttribute("said", gemeld);
        model.addAttribute("problems", List.of());
        return "notice/lek-melden";
    }

    @PostMapping("/lek-melden")
    String tell(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String day,
            @RequestParam String hour,
            Model model) {
        Optional<Instant> aware = Typed.moment(day, hour).filter(at -> !at.isAfter(desk.now()));
        if (aware.isEmpty()) {
            model.addAttribute("said", false);
            model.addAttribute(
                    "problems",
                    List.of(new Problem("day", "Vul in wanneer je het wist. Dat ligt niet in de toekomst.")));
            return "notice/lek-melden";
        }
        protocols
                .protocols()
                .forEach(protocol -> desk.open(breach(protocol, aware.get()), person.actor(Role.ADMINISTRATOR)));
        return "redirect:/lek-melden?gemeld=true";
    }

    private static BreachCase breach(Protocol protocol, Instant aware) {
        return new BreachCase(
                UUID.randomUUID(),
                Optional.of(protocol.id()),
                BreachKind.HOST,
                aware,
                Role.ADMINISTRATOR,
                false,
                Optional.empty(),
                false);
    }
}
