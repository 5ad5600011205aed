package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import be.brugwachter.intake.ContactDecision.Choice;
import be.brugwachter.intake.ContactDecision.WhyKeepTrying;
import be.brugwachter.intake.ContactDecision.WhyLetGo;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.OutcomeDesk;
import be.brugwachter.intake.Place;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Outcomes by which the data go: each page says first what will happen, and then asks for one touch. */
@Controller
@PreAuthorize("hasRole('SOCIAL_WORKER')")
@RequestMapping("/onthaal/{id}/uitkomst")
class OutcomePages {
    private final IntakeDesk desk;
    private final OutcomeDesk outcomes;
    private final People people;

    OutcomePages(IntakeDesk desk, OutcomeDesk outcomes, People people) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.people = people;
    }

    @GetMapping("/geen-hulp")
    String noHelp(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, "intake/geen-hulp", List.of(), model);
    }

    @PostMapping("/geen-hulp")
    String wantsNoHelp(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return after(me, id, "intake/geen-hulp", outcomes.wantsNoHelp(Me.worker(me), id), model);
    }

    @GetMapping("/woont-elders")
    String elsewhere(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, "intake/woont-elders", List.of(), model);
    }

    @PostMapping("/woont-elders")
    String livesElsewhere(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return after(me, id, "intake/woont-elders", outcomes.livesElsewhere(Me.worker(me), id), model);
    }

    @GetMapping("/niet-bereikt")
    String notReached(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, "intake/niet-bereikt", List.of(), model);
    }

    @PostMapping("/niet-bereikt/verder")
    String keepTrying(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable WhyKeepTrying waarom,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate tot,
            Model model) {
        if (waarom == null || tot == null) {
            var problem = new Problem("tot", "Kies een reden en een dag.");
            return page(me, id, "intake/niet-bereikt", List.of(problem), model);
        }
        Answer answer = outcomes.keepTrying(Me.worker(me), id, new Choice.KeepTrying(waarom, tot));
        return after(me, id, "intake/niet-bereikt", answer, model);
    }

    @PostMapping("/niet-bereikt/loslaten")
    String letGo(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable WhyLetGo reden,
            Model model) {
        if (reden == null) {
            var problem = new Problem("reden", "Kies een reden.");
            return page(me, id, "intake/niet-bereikt", List.of(problem), model);
        }
        return after(me, id, "intake/niet-bereikt", outcomes.letGo(Me.worker(me), id, new Choice.LetGo(reden)), model);
    }

    private String after(SignedIn me, UUID id, String template, Answer answer, Model model) {
        return answer == Answer.DONE
                ? "redirect:/onthaal/" + id
                : page(me, id, template, Problems.of("uitkomst", answer), model);
    }

    private String page(SignedIn me, UUID id, String template, List<Problem> problems, Model model) {
        Optional<Place> place = desk.find(Me.worker(me), id).filter(each -> each.isOf(me.account()));
        if (place.isEmpty()) {
            return "redirect:/onthaal/" + id;
        }
        model.addAttribute("place", PlaceView.of(place.get(), people.names()));
        model.addAttribute("keep", WhyKeepTrying.values());
        model.addAttribute("go", WhyLetGo.values());
        model.addAttribute("problems", problems);
        model.addAttribute("action", "/onthaal/" + id + "/uitkomst");
        model.addAttribute("back", "/onthaal/" + id);
        return template;
    }
}
