package be.brugwachter.correction.web;

import be.brugwachter.correction.ExaminationDesk;
import be.brugwachter.correction.ReceivedFlaw.How;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes a flaw that an OCMW told by mail or telephone. */
@Controller
@PreAuthorize("hasAnyRole('TEAM_MEMBER', 'PROTOCOL_MANAGER')")
@RequestMapping("/gebreken-noteren")
class NotingPages {
    private final ExaminationDesk examination;

    NotingPages(ExaminationDesk examination) {
        this.examination = examination;
    }

    /** What was filled in; everything may be missing. */
    record Form(
            @Nullable String bericht,
            @Nullable DataItem gegeven,
            Quality.@Nullable Flaw soort,
            @Nullable How hoe) {}

    @GetMapping
    String form(@RequestParam(defaultValue = "") String bericht, Model model) {
        return page(bericht, List.of(), model);
    }

    @PostMapping
    String note(@AuthenticationPrincipal SignedIn me, Form form, Model model, RedirectAttributes said) {
        String typed = form.bericht() == null ? "" : form.bericht().strip();
        DataItem item = form.gegeven();
        Quality.Flaw kind = form.soort();
        How how = form.hoe();
        if (item == null || kind == null || how == null || how == How.NOTE || how == How.CODE) {
            return page(
                    typed,
                    List.of(new Problem("gegeven", "Kies welk gegeven, wat eraan scheelt en hoe je het weet.")),
                    model);
        }
        Optional<UUID> noted =
                number(typed).flatMap(parcel -> examination.note(parcel, item, kind, how, actor(me), me.team()));
        if (noted.isEmpty()) {
            var problem = new Problem(
                    "bericht", "Dit nummer hoort niet bij een bericht dat jullie stuurden. Kijk het na met het OCMW.");
            return page(typed, List.of(problem), model);
        }
        said.addFlashAttribute("said", "Genoteerd. Het staat klaar bij wie het bericht stuurde.");
        return "redirect:/gebreken";
    }

    private static Optional<UUID> number(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    private static Actor actor(SignedIn me) {
        return me.actor(me.roles().contains(Role.TEAM_MEMBER) ? Role.TEAM_MEMBER : Role.PROTOCOL_MANAGER);
    }

    private static String page(String bericht, List<Problem> problems, Model model) {
        model.addAttribute("bericht", bericht);
        model.addAttribute("items", DataItem.values());
        model.addAttribute("kinds", Quality.Flaw.values());
        model.addAttribute("problems", problems);
        return "correction/noteren";
    }
}
