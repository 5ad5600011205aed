package be.brugwachter.intake.web;

import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.Place;
import be.brugwachter.intake.ReadingDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** Who waits, who is mine, what is due today; names for a distributor who asks; and everything of an absent colleague at once. */
@Controller
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DISTRIBUTOR')")
@RequestMapping("/onthaal")
class ListPages {
    private final IntakeDesk desk;
    private final ReadingDesk readings;
    private final People people;

    ListPages(IntakeDesk desk, ReadingDesk readings, People people) {
        this.desk = desk;
        this.readings = readings;
        this.people = people;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, Map.of(), List.of(), model);
    }

    /** The names are noted first, committed, and then shown from what was committed. */
    @PostMapping("/namen")
    String names(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String doel,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        List<UUID> noted = readings.noteNames(Me.distributor(me), doel);
        Map<String, String> names = readings.names(Me.distributor(me)).stream()
                .filter(named -> noted.contains(named.intake()))
                .collect(Collectors.toMap(named -> "/onthaal/" + named.intake(), ReadingDesk.Named::name));
        List<Problem> problems = noted.isEmpty()
                ? List.of(new Problem(
                        "doel", "Kies waarvoor je de namen opent. Alleen een doel uit dit protocol kan (artikel 2)."))
                : List.of();
        return page(me, names, problems, model);
    }

    private String page(SignedIn me, Map<String, String> names, List<Problem> problems, Model model) {
        List<Place> all = desk.list(Me.worker(me));
        Predicate<Place> mine = place -> place.isOf(me.account());
        model.addAttribute("admitted", desk.admits(Me.worker(me)));
        model.addAttribute("waiting", views(all, place -> place.hands().isEmpty()));
        model.addAttribute("mine", views(all, mine));
        model.addAttribute(
                "others", views(all, mine.negate().and(place -> place.hands().isPresent())));
        model.addAttribute("distributes", Me.distributes(me));
        model.addAttribute(
                "purposes",
                all.stream()
                        .findFirst()
                        .map(place -> People.purposes(place.protocol()))
                        .orElse(List.of()));
        model.addAttribute("names", names);
        model.addAttribute("problems", problems);
        return "intake/lijst";
    }

    private List<PlaceView> views(List<Place> all, Predicate<Place> which) {
        Map<UUID, String> names = people.names();
        return all.stream()
                .filter(which)
                .map(place -> PlaceView.of(place, names))
                .toList();
    }

    @GetMapping("/afwezig")
    String absence(@AuthenticationPrincipal SignedIn me, Model model) {
        return absence(me, List.of(), model);
    }

    private String absence(SignedIn me, List<Problem> problems, Model model) {
        model.addAttribute("everybody", people.everybody());
        model.addAttribute("colleagues", people.choices());
        model.addAttribute("me", me.account().toString());
        model.addAttribute("problems", problems);
        return "intake/afwezig";
    }

    @PostMapping("/afwezig")
    String standIn(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable UUID afwezig,
            @RequestParam(required = false) @Nullable UUID neemt,
            Model model,
            RedirectAttributes said) {
        Optional<Integer> went =
                afwezig == null || neemt == null ? Optional.empty() : desk.standIn(Me.distributor(me), afwezig, neemt);
        if (went.isEmpty()) {
            String sentence =
                    "Kies twee verschillende collega's. Alleen een verdeler geeft door aan een ander dan zichzelf.";
            return absence(me, List.of(new Problem("afwezig", sentence)), model);
        }
        said.addFlashAttribute("said", "Doorgegeven: " + went.get() + (went.get() == 1 ? " gezin." : " gezinnen."));
        return "redirect:/onthaal";
    }
}
