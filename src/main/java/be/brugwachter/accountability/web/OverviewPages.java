package be.brugwachter.accountability.web;

import be.brugwachter.accountability.EvidenceDesk;
import be.brugwachter.accountability.PackAnswerDesk;
import be.brugwachter.accountability.ProcessorDesk;
import be.brugwachter.accountability.RequestDesk;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a party can show, what it asks, and what waits for an answer: everything of article 6 on one page. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class OverviewPages {
    private final EvidenceDesk items;
    private final ProcessorDesk processors;
    private final RequestDesk requests;
    private final PackAnswerDesk answers;
    private final ProtocolDesk protocols;

    OverviewPages(
            EvidenceDesk items,
            ProcessorDesk processors,
            RequestDesk requests,
            PackAnswerDesk answers,
            ProtocolDesk protocols) {
        this.items = items;
        this.processors = processors;
        this.requests = requests;
        this.answers = answers;
        this.protocols = protocols;
    }

    @GetMapping("/bewijs")
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        model.addAttribute("items", ItemCard.all(items.newest(), Dates.day(requests.now())));
        model.addAttribute("processors", processors.lines());
        model.addAttribute("protocols", cards());
        return "accountability/bewijs";
    }

    private List<PartnerCard> cards() {
        var owed = requests.all();
        var asked = answers.waiting();
        return protocols.protocols().stream()
                .map(each -> PartnerCard.of(each, owed, asked, requests.now()))
                .toList();
    }
}
