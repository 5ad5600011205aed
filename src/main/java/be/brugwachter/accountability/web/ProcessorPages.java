package be.brugwachter.accountability.web;

import be.brugwachter.accountability.DocumentMark;
import be.brugwachter.accountability.Processor;
import be.brugwachter.accountability.Processor.Guarantee;
import be.brugwachter.accountability.Processor.Work;
import be.brugwachter.accountability.ProcessorDesk;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
import java.time.Clock;
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

/** The processors of the own party: a new one, and what changes about one. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class ProcessorPages {
    private final ProcessorDesk desk;
    private final Clock clock;

    ProcessorPages(ProcessorDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/bewijs/verwerkers/nieuw")
    String fresh(@RequestParam(defaultValue = "") String naam, Model model) {
        return form(null, ProcessorForm.named(naam), List.of(), model);
    }

    @GetMapping("/bewijs/verwerkers/{id}")
    String change(@PathVariable UUID id, Model model) {
        return form(id, ProcessorForm.of(find(id)), List.of(), model);
    }

    @PostMapping("/bewijs/verwerkers/nieuw")
    String add(
            @AuthenticationPrincipal SignedIn person,
            ProcessorForm typed,
            @RequestParam(required = false) @Nullable MultipartFile document,
            Model model)
            throws IOException {
        return take(person, null, typed, document, model);
    }

    @PostMapping("/bewijs/verwerkers/{id}")
    String save(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            ProcessorForm typed,
            @RequestParam(required = false) @Nullable MultipartFile document,
            Model model)
            throws IOException {
        return take(person, find(id), typed, document, model);
    }

    private String take(
            SignedIn person,
            @Nullable Processor before,
            ProcessorForm typed,
            @Nullable MultipartFile document,
            Model model)
            throws IOException {
        Optional<FiledDocument> filed = document == null ? Optional.empty() : Upload.pdf(document);
        Optional<DocumentMark> mark =
                filed.map(DocumentMark::of).or(() -> Optional.ofNullable(before).map(Processor::document));
        boolean broken = document != null && !document.isEmpty() && filed.isEmpty();
        List<Problem> problems = typed.problems(mark.isPresent(), broken, clock);
        if (!problems.isEmpty()) {
            return form(before == null ? null : before.id(), typed, problems, model);
        }
        UUID id = before == null ? UUID.randomUUID() : before.id();
        desk.record(typed.processor(id, mark.orElse(null)), filed.orElse(null), person.actor(Upload.role(person)));
        return "redirect:/bewijs";
    }

    @GetMapping("/bewijs/overeenkomst/{change}")
    ResponseEntity<Download> agreement(@PathVariable UUID change) {
        return desk.document(change)
                .map(bytes -> ResponseEntity.ok(Download.pdf("verwerkersovereenkomst.pdf", bytes)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Processor find(UUID id) {
        return desk.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(@Nullable UUID id, ProcessorForm typed, List<Problem> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("action", "/bewijs/verwerkers/" + (id == null ? "nieuw" : id.toString()));
        model.addAttribute("typed", typed);
        model.addAttribute("works", Work.values());
        model.addAttribute("guarantees", Guarantee.values());
        model.addAttribute("problems", problems);
        return "accountability/verwerker";
    }
}
