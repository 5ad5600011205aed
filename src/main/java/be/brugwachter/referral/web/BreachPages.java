package be.brugwachter.referral.web;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.referral.BreachDesk;
import be.brugwachter.referral.BreachDesk.Reported;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What went to the wrong OCMW, as the sender's data protection officer sees it: days and organisations, no family. */
@Controller
@PreAuthorize("hasRole('DPO')")
class BreachPages {
    private final BreachDesk breaches;
    private final ProtocolDesk protocols;
    private final Clock clock;

    BreachPages(BreachDesk breaches, ProtocolDesk protocols, Clock clock) {
        this.breaches = breaches;
        this.protocols = protocols;
        this.clock = clock;
    }

    @GetMapping("/inbreuken")
    String list(Model model) {
        model.addAttribute(
                "breaches",
                breaches.all().stream()
                        .map(each -> BreachView.of(each, receiver(each), clock.instant()))
                        .toList());
        return "referral/inbreuken";
    }

    private String receiver(Reported reported) {
        return reported.line()
                .protocol()
                .flatMap(protocols::byId)
                .map(Protocol::receiver)
                .map(receiver -> receiver.name())
                .orElse("een OCMW");
    }

    @PostMapping("/inbreuken/{id}/gezien")
    String seen(@PathVariable UUID id, @AuthenticationPrincipal SignedIn officer) {
        breaches.seen(id, officer.actor(Role.DPO));
        return "redirect:/inbreuken";
    }
}
