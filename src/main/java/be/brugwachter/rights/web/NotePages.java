package be.brugwachter.rights.web;

import be.brugwachter.rights.Checked;
import be.brugwachter.rights.Request.About;
import be.brugwachter.rights.Request.Bank;
import be.brugwachter.rights.RightsDesk;
import be.brugwachter.rights.Wish;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A client asks something about their data: who asks was checked first, and only what is asked is noted. */
@Controller
@PreAuthorize("hasAnyRole('TEAM_MEMBER', 'SOCIAL_WORKER')")
class NotePages {
    private static final String PAGE = "rights/vraag-noteren";

    private final RightsDesk desk;

    NotePages(RightsDesk desk) {
        this.desk = desk;
    }

    /** The form: every field may be missing. */
    record Form(
            @Nullable String wens,
            @Nullable String hoe,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dag) {
        private Optional<Wish> wish() {
            return wens == null ? Optional.empty() : Choice.of(Wish.class, wens);
        }

        private Optional<Checked> checked() {
            return hoe == null ? Optional.empty() : Choice.of(Checked.class, hoe);
        }
    }

    @GetMapping({"/doorverwijzingen/{id}/vraag", "/onthaal/{id}/vraag"})
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, HttpServletRequest request, Model model) {
        About about = about(request, id);
        Optional<Actor> worker = Me.at(about.bank(), me).filter(each -> desk.mayNote(each, about));
        return worker.isPresent() ? page(about, new Form(null, null, null), List.of(), model) : "redirect:/rechten";
    }

    @PostMapping({"/doorverwijzingen/{id}/vraag", "/onthaal/{id}/vraag"})
    String note(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            Form form,
            HttpServletRequest request,
            Model model) {
        About about = about(request, id);
        Optional<Actor> worker = Me.at(about.bank(), me);
        List<Problem> problems = problems(form);
        if (worker.isEmpty() || !problems.isEmpty()) {
            return worker.isEmpty() ? "redirect:/rechten" : page(about, form, problems, model);
        }
        var noted = new RightsDesk.Noted(
                form.wish().orElseThrow(), form.checked().orElseThrow(), Objects.requireNonNull(form.dag()));
        return desk.note(worker.get(), about, noted)
                .map(line -> "redirect:/rechten/" + line)
                .orElseGet(() -> page(
                        about, form, List.of(new Problem("dag", "Kies vandaag of een dag die voorbij is.")), model));
    }

    private static List<Problem> problems(Form form) {
        List<Problem> problems = new ArrayList<>();
        if (form.wish().isEmpty()) {
            problems.add(new Problem("wens", "Duid aan wat er gevraagd wordt."));
        }
        if (form.checked().isEmpty()) {
            problems.add(new Problem("hoe", "Kijk eerst na wie dit vraagt, en duid aan hoe."));
        }
        if (form.dag() == null) {
            problems.add(new Problem("dag", "Vul de dag in waarop de vraag kwam. Vanaf dan loopt de maand."));
        }
        return problems;
    }

    private static About about(HttpServletRequest request, UUID id) {
        return new About(request.getServletPath().startsWith("/onthaal/") ? Bank.INTAKE : Bank.REFERRAL, id);
    }

    private static String page(About about, Form form, List<Problem> problems, Model model) {
        model.addAttribute("there", about.path());
        model.addAttribute("wishes", Choice.wishes());
        model.addAttribute("checks", Choice.checks());
        model.addAttribute("typed", form);
        model.addAttribute("problems", problems);
        return PAGE;
    }
}
