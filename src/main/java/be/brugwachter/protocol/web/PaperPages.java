package be.brugwachter.protocol.web;

import be.brugwachter.protocol.DocumentDesk;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What the parties decide together and put on paper: the working terms, the literal text of a ground, to go on without one. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class PaperPages {
    private static final String WAITING = "redirect:/te-bevestigen";
    private static final Problem WHICH = new Problem("basis", "Kies van welke wet of welk decreet dit de tekst is.");
    private static final Problem NOTHING_MERGED =
            new Problem("document", "Er is geen fusie waarover nog beslist moet worden.");
    private static final Problem NOTHING_FELL =
            new Problem("document", "Er viel geen rechtsgrond weg waarover nog beslist moet worden.");

    private final ProtocolDesk desk;
    private final FilingDesk filing;
    private final DocumentDesk documents;

    PaperPages(ProtocolDesk desk, FilingDesk filing, DocumentDesk documents) {
        this.desk = desk;
        this.filing = filing;
        this.documents = documents;
    }

    @GetMapping("/protocollen/{id}/bewaren/{paper}")
    @FreshlySignedIn
    String ask(@PathVariable String id, @PathVariable String paper, Model model) {
        return form(ProtocolPages.find(desk, id), at(paper), List.of(), model);
    }

    @PostMapping("/protocollen/{id}/bewaren/{paper}")
    @FreshlySignedIn(back = "/protocollen")
    String file(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String id,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam MultipartFile document,
            Model model)
            throws IOException {
        Protocol protocol = ProtocolPages.find(desk, id);
        Optional<FiledDocument> filed = FilingPages.document(protocol, document);
        Optional<Problem> problem = filed.isEmpty()
                ? Optional.of(FilingPages.NO_PDF)
                : take(at(paper), protocol, basis, filed.get(), person.actor(Role.PROTOCOL_MANAGER));
        if (problem.isPresent()) {
            return form(protocol, at(paper), problem.stream().toList(), model);
        }
        return at(paper).two() ? WAITING : "redirect:/protocollen/" + protocol.id() + "/documenten";
    }

    private Optional<Problem> take(Paper paper, Protocol protocol, String basis, FiledDocument document, Actor by) {
        return switch (paper) {
            case AGREEMENT, ANNEX, SENDER_ADVICE, RECEIVER_ADVICE, LETTER -> {
                documents.keep(protocol, paper.kept().orElseThrow(), document, by);
                yield Optional.empty();
            }
            case TERMS -> {
                filing.proposeTerms(protocol, document, by);
                yield Optional.empty();
            }
            case MERGER ->
                filing.proposeMerger(protocol, document, by).isPresent()
                        ? Optional.empty()
                        : Optional.of(NOTHING_MERGED);
            case DECREE -> proposeText(protocol, basis, document, by);
            case GOING_ON ->
                filing.proposeGoingOn(protocol, document, by).isPresent()
                        ? Optional.empty()
                        : Optional.of(NOTHING_FELL);
        };
    }

    private Optional<Problem> proposeText(Protocol protocol, String basis, FiledDocument document, Actor by) {
        Optional<LegalBasis> chosen = protocol.legalBases().stream()
                .filter(each -> each.id().equals(basis))
                .findFirst();
        chosen.ifPresent(each -> filing.proposeText(protocol, each, document, by));
        return chosen.isPresent() ? Optional.empty() : Optional.of(WHICH);
    }

    private static Paper at(String path) {
        return Paper.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(Protocol protocol, Paper paper, List<Problem> problems, Model model) {
        model.addAttribute("id", protocol.id().value());
        model.addAttribute("name", protocol.receiver().name());
        model.addAttribute("paper", paper);
        model.addAttribute("bases", paper == Paper.DECREE ? protocol.legalBases() : List.of());
        model.addAttribute("problems", problems);
        return "protocol/bewaren";
    }
}
