package be.brugwachter.notice.web;

import be.brugwachter.notice.CaseDesk;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.ExposureDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Paper;
import be.brugwachter.trust.Walls;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The draft for the supervisor (GDPR article 33(3)) and the letter to the persons (GDPR article 34(2)), on paper. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class CasePaperPages {
    private final CaseDesk desk;
    private final ExposureDesk exposures;
    private final ProtocolDesk protocols;
    private final Paper paper;
    private final Environment settings;

    CasePaperPages(CaseDesk desk, ExposureDesk exposures, ProtocolDesk protocols, Paper paper, Environment settings) {
        this.desk = desk;
        this.exposures = exposures;
        this.protocols = protocols;
        this.paper = paper;
        this.settings = settings;
    }

    @GetMapping("/meldingen/{id}/toezichthouder.pdf")
    ResponseEntity<Download> supervisor(@PathVariable UUID id) {
        CaseFile file = find(id);
        Protocol protocol = under(file);
        byte[] pdf = paper.print(
                "notice/toezichthouder-papier",
                Map.of(
                        "drill",
                        file.head().drill(),
                        "supervisors",
                        supervisors().split("\\s*;\\s*"),
                        "rows",
                        SupervisorForm.rows(file, protocol, exposures.of(file), desk.counted(id))));
        return ResponseEntity.ok(Download.pdf(name(file, "melding-toezichthouder.pdf"), pdf));
    }

    @GetMapping("/meldingen/{id}/brief.pdf")
    ResponseEntity<Download> letter(@PathVariable UUID id) {
        CaseFile file = find(id);
        byte[] pdf = paper.print(
                "notice/brief-papier",
                Map.of(
                        "drill",
                        file.head().drill(),
                        "letter",
                        PersonsLetter.of(file, under(file), Walls.party(), telephone())));
        return ResponseEntity.ok(Download.pdf(name(file, "brief.pdf"), pdf));
    }

    private static String name(CaseFile file, String name) {
        return file.head().drill() ? "OEFENING-" + name : name;
    }

    private String supervisors() {
        return settings.getProperty(
                "brugwachter.supervisors", "Vlaamse Toezichtcommissie; Gegevensbeschermingsautoriteit");
    }

    /** Where people can call this party: the same number its mails give. */
    private String telephone() {
        return settings.getProperty("brugwachter.mail.telephone", "02 000 00 00");
    }

    private Protocol under(CaseFile file) {
        return file.head()
                .protocol()
                .flatMap(protocols::byId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CaseFile find(UUID id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
