package be.brugwachter.drafting.web;

import be.brugwachter.drafting.AdviceDesk;
import be.brugwachter.drafting.DraftingDesk;
import be.brugwachter.drafting.Paper;
import be.brugwachter.drafting.Recorded;
import be.brugwachter.drafting.StoredDraft;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** What happens to a draft on paper: the advice of both officers, and the signatures. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
class DraftPaperPages {
    private final DraftingDesk desk;
    private final AdviceDesk advice;

    DraftPaperPages(DraftingDesk desk, AdviceDesk advice) {
        this.desk = desk;
        this.advice = advice;
    }

    @GetMapping("/ontwerpen/{id}/{paper:advies|brief|getekend}")
    @FreshlySignedIn
    String ask(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable String paper, Model model) {
        return form(DraftPages.find(desk, id), of(paper, person), List.of(), model);
    }

    @PostMapping("/ontwerpen/{id}/{paper:advies|brief|getekend}")
    @FreshlySignedIn(back = "/ontwerpen")
    String file(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String remarks,
            @RequestParam MultipartFile document,
            Model model)
            throws IOException {
        StoredDraft draft = DraftPages.find(desk, id);
        DraftPaper which = of(paper, person);
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> read = Dates.read(day);
        Optional<FiledDocument> filed = document(draft, document);
        if (read.isEmpty()) {
            problems.add(new Problem("day", "Vul de dag in die op het document staat, bijvoorbeeld 21/11/2026."));
        }
        if (filed.isEmpty()) {
            problems.add(new Problem("document", "Kies een PDF van hoogstens 5 MB."));
        }
        if (problems.isEmpty()) {
            Paper given = new Paper(read.orElseThrow(), remarks.equals("ja"), filed.orElseThrow());
            refused(record(which, id, given, person)).ifPresent(problems::add);
        }
        return problems.isEmpty() ? "redirect:/ontwerpen/" + id : form(draft, which, problems, model);
    }

    @PostMapping("/ontwerpen/{id}/brief/{step}/{answer:bevestigen|wegleggen}")
    @PreAuthorize("hasRole('PROTOCOL_MANAGER')")
    @FreshlySignedIn(back = "/ontwerpen")
    String decide(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable UUID step,
            @PathVariable String answer) {
        advice.waiting(id).stream()
                .filter(each -> AdviceDesk.step(each).equals(step))
                .findFirst()
                .ifPresent(each -> {
                    if (answer.equals("bevestigen")) {
                        advice.confirm(each.id(), person.actor(Role.PROTOCOL_MANAGER));
                    } else {
                        advice.reject(each.id(), person.actor(Role.PROTOCOL_MANAGER));
                    }
                });
        return "redirect:/ontwerpen/" + id;
    }

    private static Optional<Problem> refused(Recorded recorded) {
        return recorded instanceof Recorded.Refused(String sentence)
                ? Optional.of(new Problem("day", sentence))
                : Optional.empty();
    }

    private Recorded record(DraftPaper which, UUID id, Paper paper, SignedIn person) {
        return switch (which) {
            case OWN_ADVICE -> advice.advise(id, paper, person.actor(Role.DPO));
            case LETTER -> advice.receive(id, paper, person.actor(Role.PROTOCOL_MANAGER));
            case SIGNED -> advice.sign(id, paper, person.actor(Role.PROTOCOL_MANAGER));
        };
    }

    private static DraftPaper of(String path, SignedIn person) {
        DraftPaper paper = DraftPaper.at(path).orElseThrow();
        Role role = paper == DraftPaper.OWN_ADVICE ? Role.DPO : Role.PROTOCOL_MANAGER;
        if (!person.roles().contains(role)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return paper;
    }

    private static Optional<FiledDocument> document(StoredDraft draft, MultipartFile file) throws IOException {
        if (file.getSize() > FiledDocument.LARGEST || !FiledDocument.isTakeable(file.getBytes())) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("document.pdf");
        return Optional.of(new FiledDocument(
                UUID.randomUUID(), new ProtocolId(draft.terms().id()), FiledDocument.tame(name), file.getBytes()));
    }

    private static String form(StoredDraft draft, DraftPaper paper, List<Problem> problems, Model model) {
        model.addAttribute("id", draft.id());
        model.addAttribute("name", draft.terms().receiver().name());
        model.addAttribute("paper", paper);
        model.addAttribute("problems", problems);
        return "drafting/stap";
    }
}
