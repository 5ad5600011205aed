package be.brugwachter.drafting.web;

import be.brugwachter.drafting.Draft;
import be.brugwachter.drafting.DraftingDesk;
import be.brugwachter.drafting.Step;
import be.brugwachter.drafting.StoredDraft;
import be.brugwachter.shared.Download;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** A draft to take away, and the documents that belong to it. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
class DraftFilePages {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DraftingDesk desk;

    DraftFilePages(DraftingDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/ontwerpen/{id}/protocol.{form:docx|pdf|yaml}")
    @ResponseBody
    Download file(@PathVariable UUID id, @PathVariable String form) {
        StoredDraft stored = DraftPages.find(desk, id);
        Draft draft = stored.draft();
        boolean signed = stored.state() == StoredDraft.State.SIGNED;
        String name = stored.terms().id() + (signed ? "." : "-ontwerp.") + form;
        return switch (form) {
            case "docx" -> Download.of(name, WORD, draft.word());
            case "pdf" -> Download.pdf(name, draft.pdf());
            default -> Download.of(name, "application/yaml", draft.yaml());
        };
    }

    @GetMapping("/ontwerpen/{id}/document/{step}")
    @ResponseBody
    Download document(@PathVariable UUID id, @PathVariable UUID step) {
        Step found = DraftPages.find(desk, id).steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.pdf(
                found.document().name(),
                desk.document(id, step).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
