package be.brugwachter.site.web;

import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;
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
        return switch (client.kind()) {
            case REFERRAL -> sent(client);
            case INTAKE -> received(client);
            case LINE -> LostCard.line(client, colleague(client));
        };
    }

    /** Who sealed it stands in the book, so the team is known, and with it the protocols it could be under. */
    private LostCard sent(Lost client) {
        Optional<String> team = staff.find(client.account())
                .flatMap(Account::localTeam)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
        List<Protocol> ours = under(Side.SENDER);
        List<Protocol> possible = ours.stream()
                .filter(protocol -> team.isEmpty() || team.get().equals(protocol.localTeam()))
                .toList();
        return LostCard.of(
                client,
                names((possible.isEmpty() ? ours : possible)
                        .stream().map(protocol -> protocol.receiver().name())),
                team.orElse("het lokale team"),
                colleague(client));
    }

    private LostCard received(Lost client) {
        List<Protocol> theirs = under(Side.RECEIVER);
        String teams = names(theirs.stream().map(Protocol::localTeam));
        return LostCard.of(
                client,
                names(theirs.stream().map(protocol -> protocol.sender().name())),
                teams.isEmpty() ? "het team dat doorverwijst" : teams,
                colleague(client));
    }

    /** The protocols in which we stand on this side. */
    private List<Protocol> under(Side side) {
        return protocols.protocols().stream()
                .filter(protocol -> protocol.profile(side).party().equals(Walls.party()))
                .toList();
    }

    private String colleague(Lost client) {
        return staff.find(client.account()).map(Account::displayName).orElse("");
    }

    private static String names(Stream<String> all) {
        return all.filter(name -> !name.isBlank()).distinct().collect(Collectors.joining(" of "));
    }
}
