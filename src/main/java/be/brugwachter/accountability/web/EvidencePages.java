package be.brugwachter.accountability.web;

import be.brugwachter.accountability.DocumentMark;
import be.brugwachter.accountability.EvidenceDesk;
import be.brugwachter.accountability.EvidenceItem;
import be.brugwachter.accountability.EvidenceItem.Kind;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

/** What a party shows of its own measures: filed, looked at, filed anew. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class EvidencePages {
    private final EvidenceDesk desk;
    private final Clock clock;

    EvidencePages(EvidenceDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/bewijs/{kind:beleid|plan|functionaris}")
    String ask(@PathVariable String kind, Model model) {
        return form(at(kind), new Typed("", "", ""), List.of(), model);
    }

    @PostMapping("/bewijs/{kind:beleid|plan|functionaris}")
    String file(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String kind,
            Typed typed,
            @RequestParam(required = false) @Nullable MultipartFile document,
            Model model)
            throws IOException {
        Optional<FiledDocument> filed = document == null ? Optional.empty() : Upload.pdf(document);
        List<Problem> problems = problems(at(kind), typed, filed.isPresent());
        if (!problems.isEmpty()) {
            return form(at(kind), typed, problems, model);
        }
        desk.file(item(at(kind), typed, filed), filed.orElse(null), person.actor(Upload.role(person)));
        return "redirect:/bewijs";
    }

    private static EvidenceItem item(Kind kind, Typed typed, Optional<FiledDocument> filed) {
        return new EvidenceItem(
                UUID.randomUUID(),
                kind,
                Upload.label(typed.label()).orElseThrow(),
                Dates.read(typed.day()).orElseThrow(),
                Dates.read(typed.until()).orElseThrow(),
                filed.map(DocumentMark::of).orElse(null));
    }

    private List<Problem> problems(Kind kind, Typed typed, boolean document) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> day = Upload.past(typed.day(), clock);
        Optional<LocalDate> until = Dates.read(typed.until());
        if (Upload.label(typed.label()).isEmpty()) {
            problems.add(new Problem("label", "Vul dit in, in hoogstens 120 tekens."));
        }
        if (day.isEmpty()) {
            problems.add(new Problem("day", "Vul de dag in. Die ligt niet in de toekomst."));
        }
        if (until.filter(last -> !last.isBefore(Dates.day(clock.instant()))).isEmpty()) {
            problems.add(new Problem("until", "Vul de laatste dag in. Die ligt niet in het verleden."));
        }
        if (kind != Kind.OFFICER && !document) {
            problems.add(new Problem("document", "Kies een PDF van hoogstens 5 MB."));
        }
        return problems;
    }

    @GetMapping("/bewijs/document/{item}")
    ResponseEntity<Download> document(@PathVariable UUID item) {
        return desk.document(item)
                .map(bytes -> ResponseEntity.ok(Download.pdf("bewijs.pdf", bytes)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Kind at(String path) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(Kind kind, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "accountability/bewaren";
    }

    /** What was typed. */
    record Typed(String label, String day, String until) {
        @SuppressWarnings("NullAway") // a field that was not sent is empty
        Typed {
            label = Optional.ofNullable(label).orElse("");
            day = Optional.ofNullable(day).orElse("");
            until = Optional.ofNullable(until).orElse("");
        }
    }
}
