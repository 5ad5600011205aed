package be.brugwachter.accountability.web;

import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.OwedAnswer.Kind;
import be.brugwachter.accountability.PackAnswerDesk;
import be.brugwachter.accountability.PackDesk;
import be.brugwachter.accountability.RequestDesk;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** To ask for evidence, to give it, and to note what came. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class RequestPages {
    private final RequestDesk requests;
    private final PackDesk packs;
    private final PackAnswerDesk answers;
    private final ProtocolDesk protocols;
    private final Clock clock;

    RequestPages(RequestDesk requests, PackDesk packs, PackAnswerDesk answers, ProtocolDesk protocols, Clock clock) {
        this.requests = requests;
        this.packs = packs;
        this.answers = answers;
        this.protocols = protocols;
        this.clock = clock;
    }

    @PostMapping("/bewijs/vraag/{protocol}")
    @PreAuthorize("hasRole('DPO')")
    String ask(@AuthenticationPrincipal SignedIn person, @PathVariable String protocol) {
        requests.ask(find(protocol), person.actor(Role.DPO));
        return "redirect:/bewijs";
    }

    @PostMapping("/bewijs/bundel/{protocol}")
    @PreAuthorize("hasRole('DPO')")
    ResponseEntity<Download> pack(@AuthenticationPrincipal SignedIn person, @PathVariable String protocol) {
        byte[] zip = packs.make(find(protocol), person.actor(Role.DPO));
        return ResponseEntity.ok(Download.of("bewijsbundel-" + protocol + ".zip", "application/zip", zip));
    }

    /** In one act: the pack is made, sealed, and on its way to who asked. */
    @PostMapping("/bewijs/bundel/{protocol}/stuur")
    @PreAuthorize("hasRole('DPO')")
    String send(@AuthenticationPrincipal SignedIn person, @PathVariable String protocol, RedirectAttributes said) {
        var outcome = answers.send(find(protocol).id(), person.actor(Role.DPO));
        said.addFlashAttribute("said", outcome);
        return "redirect:/bewijs";
    }

    @GetMapping("/bewijs/antwoord/{id}")
    String came(@PathVariable UUID id, Model model) {
        return form(open(id), "", List.of(), model);
    }

    @PostMapping("/bewijs/antwoord/{id}")
    String note(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable MultipartFile document,
            Model model)
            throws IOException {
        OwedAnswer open = open(id);
        Optional<LocalDate> came = Upload.past(day, clock);
        Optional<FiledDocument> filed = document == null ? Optional.empty() : Upload.answer(document);
        List<Problem> problems = new ArrayList<>();
        if (came.isEmpty()) {
            problems.add(new Problem("day", "Vul in op welke dag het antwoord kwam. Die ligt niet in de toekomst."));
        }
        if (open.kind() == Kind.EVIDENCE && filed.isEmpty()) {
            problems.add(new Problem("document", "Kies de bundel (zip) of de PDF, van hoogstens 15 MB."));
        }
        if (!problems.isEmpty()) {
            return form(open, day, problems, model);
        }
        FiledDocument kept = open.kind() == Kind.EVIDENCE ? filed.orElse(null) : null;
        requests.answered(id, came.orElseThrow(), kept, person.actor(Upload.role(person)));
        return "redirect:/bewijs";
    }

    @GetMapping("/bewijs/ontvangen/{id}")
    ResponseEntity<Download> received(@PathVariable UUID id) {
        return requests.document(id)
                .map(bytes -> ResponseEntity.ok(Download.binary(name(id), bytes)))
                .orElseThrow(RequestPages::absent);
    }

    private String name(UUID id) {
        return requests.byId(id)
                .map(OwedAnswer::document)
                .map(mark -> mark.name())
                .orElse("bewijs");
    }

    private OwedAnswer open(UUID id) {
        return requests.byId(id).filter(OwedAnswer::open).orElseThrow(RequestPages::absent);
    }

    private Protocol find(String id) {
        return Optional.of(id)
                .filter(ProtocolId::isValid)
                .flatMap(each -> protocols.byId(new ProtocolId(each)))
                .orElseThrow(RequestPages::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String form(OwedAnswer open, String day, List<Problem> problems, Model model) {
        model.addAttribute("id", open.id());
        model.addAttribute("evidence", open.kind() == Kind.EVIDENCE);
        model.addAttribute("day", day);
        model.addAttribute("problems", problems);
        return "accountability/antwoord";
    }
}
