package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeDesk;
import be.brugwachter.disclosure.Ways;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What two people agreed on, for the data protection officer to see; the manager sees whether the other officer was reached. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class NoticePages {
    private final NoticeDesk notices;
    private final ProtocolDesk protocols;
    private final Ways ways;

    NoticePages(NoticeDesk notices, ProtocolDesk protocols, Ways ways) {
        this.ways = ways;
        this.notices = notices;
        this.protocols = protocols;
    }

    @GetMapping("/te-zien")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        model.addAttribute(
                "notices",
                notices.newest().stream()
                        .map(notice -> NoticeCard.of(notice, about(notice)))
                        .toList());
        return "disclosure/te-zien";
    }

    private String about(Notice notice) {
        return protocols
                .byId(notice.told().protocol())
                .map(protocol -> protocol.receiver().name())
                .or(() -> ways.byId(notice.told().protocol())
                        .map(way -> way.receiver().name()))
                .orElse("");
    }

    @PostMapping("/te-zien/{notice}/gezien")
    @PreAuthorize("hasRole('DPO')")
    String seen(@PathVariable UUID notice, @AuthenticationPrincipal SignedIn person) {
        notices.seen(notice, person.actor(Role.DPO));
        return "redirect:/te-zien";
    }
}
