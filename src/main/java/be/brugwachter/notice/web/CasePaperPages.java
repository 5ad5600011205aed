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
import org.springframework.beans.factory.annotation.Value;
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
    private final String supervisors;

    CasePaperPages(
            CaseDesk desk,
            ExposureDesk exposures,
            ProtocolDesk protocols,
            Paper paper,
            @Value("${brugwachter.supervisors:Vlaamse Toezichtcommissie; Gegevensbeschermingsautoriteit}")
                    String supervisors) {
        this.desk = desk;
        this.exposures = exposures;
        this.protocols = protocols;
        this.paper = paper;
        this.supervisors = supervisors;
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
                        supervisors.split("\\s*;\\s*"),
                        "rows",
                        SupervisorForm.rows(file, protocol, Walls.party(), exposures.of(file))));
        return ResponseEntity.ok(Download.pdf("melding-toezichthouder.pdf", pdf));
    }

    @GetMapping("/meldingen/{id}/brief.pdf")
    ResponseEntity<Download> letter(@PathVariable UUID id) {
        CaseFile file = find(id);
        byte[] pdf = paper.print(
                "notice/brief-papier",
                Map.of("drill", file.head().drill(), "letter", PersonsLetter.of(file, under(file), Walls.party())));
        return ResponseEntity.ok(Download.pdf("brief.pdf", pdf));
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
