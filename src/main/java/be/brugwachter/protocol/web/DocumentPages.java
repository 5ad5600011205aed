package be.brugwachter.protocol.web;

import be.brugwachter.protocol.DocumentDesk;
import be.brugwachter.protocol.PdfSignature;
import be.brugwachter.protocol.PdfSignatures;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What lies with a protocol: the signed text, both advices, the agreement with its annex, letters; and all of it in one file. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
class DocumentPages {
    private final ProtocolDesk desk;
    private final DocumentDesk documents;
    private final PdfSignatures signatures;
    private final Clock clock;

    DocumentPages(ProtocolDesk desk, DocumentDesk documents, PdfSignatures signatures, Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.signatures = signatures;
        this.clock = clock;
    }

    @GetMapping("/protocollen/{id}/documenten")
    String list(@AuthenticationPrincipal SignedIn person, @PathVariable String id, Model model) {
        Protocol protocol = ProtocolPages.find(desk, id);
        model.addAttribute("id", protocol.id().value());
        model.addAttribute("name", protocol.receiver().name());
        model.addAttribute("documents", rows(protocol));
        model.addAttribute(
                "papers",
                List.of(Paper.AGREEMENT, Paper.ANNEX, Paper.SENDER_ADVICE, Paper.RECEIVER_ADVICE, Paper.LETTER));
        model.addAttribute("manager", person.roles().contains(Role.PROTOCOL_MANAGER));
        return "protocol/documenten";
    }

    /** Everything of one protocol: its data, what happened, every document, and the hash of each. */
    @GetMapping("/protocollen/{id}/dossier.zip")
    ResponseEntity<Download> all(@PathVariable String id) {
        Protocol protocol = ProtocolPages.find(desk, id);
        List<DocumentDesk.Kept> all = documents.kept(protocol);
        var content = all.stream()
                .map(kept -> desk.document(kept.document().id()).orElseThrow())
                .toList();
        return ResponseEntity.ok(DossierZip.of(desk.standing(protocol, clock.instant()), all, content));
    }

    private List<DocumentRow> rows(Protocol protocol) {
        List<Protocol> versions = desk.versions(protocol.id());
        return documents.kept(protocol).stream()
                .map(kept -> DocumentRow.of(kept, versionOf(kept, versions).orElse(protocol), found(kept)))
                .toList();
    }

    /** A document is compared with the text it was filed for. */
    private static Optional<Protocol> versionOf(DocumentDesk.Kept kept, List<Protocol> versions) {
        return versions.stream()
                .filter(each -> each.version() == kept.act().version())
                .findFirst();
    }

    private Optional<List<PdfSignature>> found(DocumentDesk.Kept kept) {
        return DocumentRow.isSigned(kept)
                ? desk.document(kept.document().id()).flatMap(document -> signatures.in(document.content()))
                : Optional.empty();
    }
}
