package be.brugwachter.publication.web;

import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.publication.PublicationDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the protocol manager chooses what the public page of a protocol shows. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
@RequestMapping("/protocollen/{id}/openbaar")
class ChoicePages {
    private final ProtocolDesk protocols;
    private final PublicationDesk desk;

    ChoicePages(ProtocolDesk protocols, PublicationDesk desk) {
        this.protocols = protocols;
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        return form(find(id), List.of(), model);
    }

    @PostMapping
    String choose(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String findings,
            Model model) {
        Protocol protocol = find(id);
        if (!findings.equals("tonen") && !findings.equals("niet")) {
            return form(protocol, List.of(new Problem("findings", "Kies of de bevindingen er mogen staan.")), model);
        }
        desk.choose(protocol, findings.equals("tonen"), person.actor(Role.PROTOCOL_MANAGER));
        return "redirect:/protocollen/" + protocol.id() + "/openbaar?bewaard";
    }

    private String form(Protocol protocol, List<Problem> problems, Model model) {
        model.addAttribute("id", protocol.id().value());
        model.addAttribute("name", protocol.receiver().name());
        model.addAttribute("count", Findings.of(protocol).size());
        model.addAttribute(
                "offered",
                desk.offered().stream().anyMatch(each -> each.protocol().id().equals(protocol.id())));
        model.addAttribute(
                "chosen",
                desk.findings(protocol).map(show -> show ? "tonen" : "niet").orElse(""));
        model.addAttribute("problems", problems);
        return "publication/openbaar";
    }

    private Protocol find(String id) {
        return Optional.of(id)
                .filter(ProtocolId::isValid)
                .map(ProtocolId::new)
                .flatMap(protocols::byId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
