package be.brugwachter.site.web;

import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who was lost when a copy of the database was put back: what the book still knows, and which team to ask. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
@RequestMapping("/zoekgeraakt")
class LostPages {
    private final LostDesk lost;
    private final StaffDesk staff;
    private final ProtocolDesk protocols;

    LostPages(LostDesk lost, StaffDesk staff, ProtocolDesk protocols) {
        this.lost = lost;
        this.staff = staff;
        this.protocols = protocols;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lost", lost.open().stream().map(this::card).toList());
        return "site/zoekgeraakt";
    }

    @PostMapping("/{id}/bekeken")
    String seen(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Role role = person.roles().contains(Role.DPO) ? Role.DPO : Role.PROTOCOL_MANAGER;
        lost.seen(id, person.actor(role));
        return "redirect:/zoekgeraakt";
    }

    private LostCard card(Lost client) {
        return client.kind() == Lost.Kind.REFERRAL ? sent(client) : received(client);
    }

    /** Who sealed it stands in the book, so the team is known, and with it the protocols it could be under. */
    private LostCard sent(Lost client) {
        String team = staff.find(client.account()).flatMap(Account::localTeam).orElse("");
        List<Protocol> possible = protocols.protocols().stream()
                .filter(protocol -> protocol.localTeam().equals(team))
                .toList();
        return LostCard.of(
                client,
                names(possible.stream().map(protocol -> protocol.receiver().name())),
                team.isEmpty() ? "het lokale team" : team);
    }

    private LostCard received(Lost client) {
        List<Protocol> all = protocols.protocols();
        return LostCard.of(
                client,
                names(all.stream().map(protocol -> protocol.sender().name())),
                names(all.stream().map(Protocol::localTeam)));
    }

    private static String names(Stream<String> all) {
        return all.distinct().collect(Collectors.joining(" of "));
    }
}
