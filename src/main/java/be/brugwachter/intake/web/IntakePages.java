package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import be.brugwachter.intake.Hands;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.Opening;
import be.brugwachter.intake.Place;
import be.brugwachter.intake.ReadingDesk;
import be.brugwachter.shared.Problem;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One client before the card: take on, give, take over, or say for which purpose the card opens. No name is seen here. */
@Controller
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DISTRIBUTOR')")
@RequestMapping("/onthaal/{id}")
class IntakePages {
    private final IntakeDesk desk;
    private final ReadingDesk readings;
    private final People people;
    private final Chain chain;

    IntakePages(IntakeDesk desk, ReadingDesk readings, People people, Chain chain) {
        this.chain = chain;
        this.desk = desk;
        this.readings = readings;
        this.people = people;
    }

    @GetMapping
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, List.of(), model);
    }

    private String page(SignedIn me, UUID id, List<Problem> problems, Model model) {
        Optional<Place> found = desk.find(Me.worker(me), id);
        if (found.isEmpty()) {
            return gone(me, id, model);
        }
        Place place = found.get();
        model.addAttribute("place", PlaceView.of(place, people.names()));
        boolean mine = place.isOf(me.account());
        model.addAttribute("mine", mine);
        model.addAttribute("chain", mine ? chain.of(id) : List.of());
        model.addAttribute("kept", place.intake() instanceof Intake.FileOpened);
        model.addAttribute("distributes", Me.distributes(me));
        model.addAttribute("colleagues", people.choices());
        model.addAttribute("me", me.account().toString());
        model.addAttribute("purposes", People.purposes(place.protocol()));
        model.addAttribute("problems", problems);
        model.addAttribute("action", "/onthaal/" + id);
        return "intake/gezin";
    }

    private String gone(SignedIn me, UUID id, Model model) {
        return desk.erased(Me.worker(me), id)
                .map(erased -> {
                    model.addAttribute("day", Words.day(erased.day()));
                    model.addAttribute("reason", Words.reason(erased.ground()));
                    return "intake/gewist";
                })
                .orElse("redirect:/onthaal");
    }

    @PostMapping("/opnemen")
    String take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID vervanger,
            @RequestParam(defaultValue = "") String doel,
            Model model) {
        Answer answer = assign(me, id, me.account(), vervanger);
        return answer == Answer.DONE
                ? open(me, id, doel, model)
                : page(me, id, Problems.of("vervanger", answer), model);
    }

    private Answer assign(SignedIn me, UUID id, @Nullable UUID worker, @Nullable UUID deputy) {
        if (worker == null || deputy == null) {
            return Answer.COLLEAGUE_NOT_READY;
        }
        if (worker.equals(deputy)) {
            return Answer.SAME_PERSON;
        }
        boolean self = worker.equals(me.account());
        return desk.assign(self ? Me.worker(me) : Me.distributor(me), id, new Hands(worker, deputy));
    }

    @PostMapping("/geven")
    String give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID helper,
            @RequestParam(required = false) @Nullable UUID naast,
            Model model,
            RedirectAttributes said) {
        Answer answer = assign(me, id, helper, naast);
        if (answer != Answer.DONE) {
            return page(me, id, Problems.of("helper", answer), model);
        }
        said.addFlashAttribute("said", "Gegeven. Je collega ziet dit gezin nu in de eigen lijst.");
        return "redirect:/onthaal";
    }

    @PostMapping("/overnemen")
    String takeOver(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, Problems.of("overnemen", desk.takeOver(Me.worker(me), id)), model);
    }

    /** The entry commits here; the card is shown by the next request, from what was committed. */
    @PostMapping("/openen")
    String open(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String doel,
            Model model) {
        return switch (readings.note(Me.worker(me), id, doel)) {
            case Opening.Noted(UUID reading) -> "redirect:/onthaal/" + id + "/kaart/" + reading;
            case Opening.Refused(Answer answer) -> page(me, id, Problems.of("doel", answer), model);
        };
    }
}
