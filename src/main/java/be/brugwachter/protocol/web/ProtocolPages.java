package be.brugwachter.protocol.web;

import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of protocols, and one protocol as annotated norm. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProtocolPages {
    private final ProtocolDesk desk;
    private final ClauseProofs proofs;
    private final Clock clock;

    ProtocolPages(ProtocolDesk desk, ClauseProofs proofs, Clock clock) {
        this.desk = desk;
        this.proofs = proofs;
        this.clock = clock;
    }

    @GetMapping("/protocollen")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(
                "protocols",
                desk.protocols().stream()
                        .map(each -> Row.of(desk.standing(each, clock.instant())))
                        .toList());
        model.addAttribute("manager", manages(person));
        return "protocol/lijst";
    }

    @GetMapping("/protocollen/{id}")
    String one(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            Model model) {
        Protocol current = find(desk, id);
        List<Protocol> versions = desk.versions(current.id());
        Protocol protocol = versions.stream()
                .filter(each -> each.version() == versie)
                .findFirst()
                .orElse(current);
        model.addAttribute("versions", VersionRow.all(versions, protocol, current));
        model.addAttribute(
                "view",
                ProtocolView.of(
                        desk.standing(protocol, clock.instant()),
                        protocol.sideOf(person.itsParty()).orElseThrow()));
        model.addAttribute("clauses", ClauseLine.all(proofs, protocol.workingTerms()));
        model.addAttribute("manager", manages(person));
        return "protocol/protocol";
    }

    /** A filed document, always as a download: what somebody uploaded is never shown as a page of ours. */
    @GetMapping("/protocollen/document/{document}")
    @PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
    ResponseEntity<Download> document(@PathVariable UUID document) {
        FiledDocument filed =
                desk.document(document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok(download(filed));
    }

    private static Download download(FiledDocument filed) {
        return filed.name().endsWith(".yaml")
                ? Download.of(filed.name(), "application/yaml", filed.content())
                : Download.pdf(filed.name(), filed.content());
    }

    private static boolean manages(SignedIn person) {
        return person.roles().contains(Role.PROTOCOL_MANAGER);
    }

    /** The protocol of this address; an unknown one and one of others look the same. */
    static Protocol find(ProtocolDesk desk, String id) {
        if (!ProtocolId.isValid(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return desk.byId(new ProtocolId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
