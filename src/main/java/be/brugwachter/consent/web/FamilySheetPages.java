package be.brugwachter.consent.web;

import be.brugwachter.consent.InformationSheet;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Point;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The information sheet without sign-in: for a family at home, for a partner, and for paper. Nothing is asked and nothing is kept. */
@Controller
@RequestMapping("/openbaar/informatiefiche")
class FamilySheetPages {
    private final InformationSheets sheets;
    private final boolean exercise;

    FamilySheetPages(InformationSheets sheets, @Value("${brugwachter.demo:false}") boolean exercise) {
        this.sheets = sheets;
        this.exercise = exercise;
    }

    @GetMapping
    String languages(Model model) {
        model.addAttribute("sheets", sheets.all());
        model.addAttribute("exercise", exercise);
        return "consent/informatiefiches";
    }

    @GetMapping("/{language}")
    String sheet(@PathVariable String language, Model model) {
        return show(sheets.in(language), model);
    }

    /** The sheet of an earlier edition: what a consent of then was about. */
    @GetMapping("/{language}/{version}")
    String edition(@PathVariable String language, @PathVariable String version, Model model) {
        return show(sheets.edition(language, version), model);
    }

    private String show(Optional<InformationSheet> found, Model model) {
        InformationSheet sheet = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", sheet);
        model.addAttribute("points", Point.values());
        model.addAttribute("sheets", sheets.all());
        model.addAttribute("now", sheet.version().equals(sheets.version()));
        model.addAttribute("exercise", exercise);
        return "consent/informatiefiche";
    }
}
