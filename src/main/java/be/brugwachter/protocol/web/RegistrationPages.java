package be.brugwachter.protocol.web;

import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.RegistrationDesk.Outcome;
import be.brugwachter.protocol.RegistrationDesk.SignedPdf;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a signed text to the register. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class RegistrationPages {
    /** The largest text that is taken, in bytes; a protocol is about twenty thousand. */
    private static final int LARGEST = 1024 * 1024;

    private final RegistrationDesk registration;

    RegistrationPages(RegistrationDesk registration) {
        this.registration = registration;
    }

    @GetMapping("/protocollen/opnemen")
    @FreshlySignedIn
    String ask(Model model) {
        return form(List.of(), model);
    }

    @PostMapping("/protocollen/opnemen")
    @FreshlySignedIn(back = "/protocollen/opnemen")
    String bring(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam MultipartFile text,
            @RequestParam MultipartFile document,
            Model model)
            throws IOException {
        Optional<SignedPdf> signed = signed(document);
        if (signed.isEmpty()) {
            return form(List.of(FilingPages.NO_PDF), model);
        }
        if (text.isEmpty() || text.getSize() > LARGEST) {
            return form(List.of(new Problem("text", "Kies het YAML-bestand van de tekst, hoogstens 1 MB.")), model);
        }
        return switch (registration.propose(text.getBytes(), signed.get(), person.actor(Role.PROTOCOL_MANAGER))) {
            case Outcome.Proposed done -> "redirect:/te-bevestigen";
            case Outcome.Refused(String sentence) -> form(List.of(new Problem("text", sentence)), model);
        };
    }

    private static Optional<SignedPdf> signed(MultipartFile file) throws IOException {
        if (file.getSize() > FiledDocument.LARGEST) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("getekend.pdf");
        return Optional.of(file.getBytes())
                .filter(FiledDocument::isTakeable)
                .map(bytes -> new SignedPdf(FiledDocument.tame(name), bytes));
    }

    private static String form(List<Problem> problems, Model model) {
        model.addAttribute("problems", problems);
        return "protocol/opnemen";
    }
}
