package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is filed with a document and then waits for a second person: the signed original, and the declaration of readers. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class FilingPages {
    static final Problem NO_PDF =
            new Problem("document", "Kies een PDF van hoogstens 5 MB. Een foto zet je eerst om naar PDF.");

    private final ProtocolDesk desk;
    private final FilingDesk filing;
    private final Clock clock;

    FilingPages(ProtocolDesk desk, FilingDesk filing, Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.clock = clock;
    }

    @GetMapping("/protocollen/{id}/getekend")
    @FreshlySignedIn
    String signed(@PathVariable String id, Model model) {
        return form(ProtocolPages.find(desk, id), "getekend", List.of(), model);
    }

    @PostMapping("/protocollen/{id}/getekend")
    @FreshlySignedIn(back = "/protocollen")
    String fileSigned(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String id,
            @RequestParam MultipartFile document,
            Model model)
            throws IOException {
        Protocol protocol = ProtocolPages.find(desk, id);
        Optional<FiledDocument> filed = document(protocol, document);
        if (filed.isEmpty()) {
            return form(protocol, "getekend", List.of(NO_PDF), model);
        }
        filing.proposeSignedOriginal(protocol, filed.get(), person.actor(Role.PROTOCOL_MANAGER));
        return "redirect:/te-bevestigen";
    }

    @GetMapping("/protocollen/{id}/lezers")
    @FreshlySignedIn
    String readers(@PathVariable String id, Model model) {
        return form(ProtocolPages.find(desk, id), "lezers", List.of(), model);
    }

    @PostMapping("/protocollen/{id}/lezers")
    @FreshlySignedIn(back = "/protocollen")
    String fileReaders(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String id,
            @RequestParam String day,
            @RequestParam MultipartFile document,
            Model model)
            throws IOException {
        Protocol protocol = ProtocolPages.find(desk, id);
        Optional<FiledDocument> filed = document(protocol, document);
        Optional<LocalDate> declared = Dates.read(day).filter(each -> !each.isAfter(Dates.day(clock.instant())));
        List<Problem> problems = new ArrayList<>();
        if (declared.isEmpty()) {
            problems.add(new Problem("day", "Vul de dag in die op de verklaring staat. Die ligt niet in de toekomst."));
        }
        if (filed.isEmpty()) {
            problems.add(NO_PDF);
        }
        if (!problems.isEmpty()) {
            return form(protocol, "lezers", problems, model);
        }
        filing.proposeReaders(
                protocol, declared.orElseThrow(), filed.orElseThrow(), person.actor(Role.PROTOCOL_MANAGER));
        return "redirect:/te-bevestigen";
    }

    static Optional<FiledDocument> document(Protocol protocol, MultipartFile file) throws IOException {
        if (file.getSize() > FiledDocument.LARGEST) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("document.pdf");
        return Optional.of(file.getBytes())
                .filter(FiledDocument::isTakeable)
                .map(bytes -> new FiledDocument(UUID.randomUUID(), protocol.id(), FiledDocument.tame(name), bytes));
    }

    private static String form(Protocol protocol, String template, List<Problem> problems, Model model) {
        model.addAttribute("id", protocol.id().value());
        model.addAttribute("name", protocol.receiver().name());
        model.addAttribute("problems", problems);
        return "protocol/" + template;
    }
}
