package be.brugwachter.accountability.web;

import be.brugwachter.accountability.ImpactAssessment;
import be.brugwachter.accountability.RegisterPapers;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Paper;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A draft of the data protection impact assessment of the own party (GDPR article 35): the officer completes and decides. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
@RequestMapping("/effectbeoordeling")
class ImpactPages {
    private final RegisterPapers papers;
    private final Paper paper;

    ImpactPages(RegisterPapers papers, Paper paper) {
        this.papers = papers;
        this.paper = paper;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("protocols", papers.all());
        return "accountability/effectbeoordelingen";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("draft", draft(id));
        return "accountability/effectbeoordeling";
    }

    @GetMapping("/{id}/effectbeoordeling.pdf")
    ResponseEntity<Download> print(@PathVariable String id) {
        byte[] pdf = paper.print("accountability/effectbeoordeling-papier", Map.of("draft", draft(id)));
        return ResponseEntity.ok(Download.pdf("effectbeoordeling.pdf", pdf));
    }

    private ImpactAssessment draft(String id) {
        return ClientNoticePages.found(id, papers::assessment);
    }
}
