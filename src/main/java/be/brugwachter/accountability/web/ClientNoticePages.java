package be.brugwachter.accountability.web;

import be.brugwachter.accountability.ClientNotice;
import be.brugwachter.accountability.RegisterPapers;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Paper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What an OCMW hands a client at the first contact (GDPR article 14): on the screen and on paper. No client is named. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER', 'SOCIAL_WORKER', 'DISTRIBUTOR')")
@RequestMapping("/aan-de-client")
class ClientNoticePages {
    private final RegisterPapers papers;
    private final Paper paper;

    ClientNoticePages(RegisterPapers papers, Paper paper) {
        this.papers = papers;
        this.paper = paper;
    }

    /** The one protocol under which the party receives, else a list to choose from. */
    @GetMapping
    String choose(Model model) {
        List<Protocol> received = papers.received();
        if (received.size() == 1) {
            return "redirect:/aan-de-client/" + received.getFirst().id();
        }
        model.addAttribute("protocols", received);
        return "accountability/aan-de-client";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("notice", notice(id));
        return "accountability/kennisgeving";
    }

    @GetMapping("/{id}/kennisgeving.pdf")
    ResponseEntity<Download> print(@PathVariable String id) {
        byte[] pdf = paper.print("accountability/kennisgeving-papier", Map.of("notice", notice(id)));
        return ResponseEntity.ok(Download.pdf("kennisgeving.pdf", pdf));
    }

    private ClientNotice notice(String id) {
        return found(id, papers::notice);
    }

    static <T> T found(String id, Function<ProtocolId, Optional<T>> finder) {
        return Optional.of(id)
                .filter(ProtocolId::isValid)
                .map(ProtocolId::new)
                .flatMap(finder)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
