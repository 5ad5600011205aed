package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import be.brugwachter.intake.CallDesk;
import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.FileDesk;
import be.brugwachter.intake.FileNumber;
import be.brugwachter.intake.HandOver;
import be.brugwachter.intake.HandOverDesk;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.Place;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a wish for help to a client file: hand over, note the number, or keep the file here. */
@Controller
@PreAuthorize("hasRole('SOCIAL_WORKER')")
@RequestMapping("/onthaal/{id}/dossier")
class FilePages {
    private final IntakeDesk desk;
    private final HandOverDesk handOvers;
    private final CallDesk calls;
    private final FileDesk files;

    FilePages(IntakeDesk desk, HandOverDesk handOvers, CallDesk calls, FileDesk files) {
        this.desk = desk;
        this.handOvers = handOvers;
        this.calls = calls;
        this.files = files;
    }

    @GetMapping
    String file(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, List.of(), model);
    }

    private String page(SignedIn me, UUID id, List<Problem> problems, Model model) {
        Optional<Place> place = desk.find(Me.worker(me), id).filter(each -> each.isOf(me.account()));
        if (place.isEmpty()) {
            return "redirect:/onthaal/" + id;
        }
        model.addAttribute("systems", systems(place.get()));
        model.addAttribute("kept", place.get().intake() instanceof Intake.FileOpened);
        model.addAttribute("formats", ExportFormat.values());
        model.addAttribute("folder", handOvers.hasFolder());
        model.addAttribute(
                "done", handOvers.of(id).stream().map(FilePages::done).toList());
        model.addAttribute("reaches", calls.reaches());
        model.addAttribute("calls", calls.of(id).stream().map(CallView::of).toList());
        model.addAttribute("problems", problems);
        model.addAttribute("action", "/onthaal/" + id + "/dossier");
        model.addAttribute("back", "/onthaal/" + id);
        return "intake/dossier";
    }

    /** The file systems that the protocol names. */
    private static List<String> systems(Place place) {
        return place.protocol().processors().named().stream()
                .flatMap(each -> each.products().stream())
                .toList();
    }

    private static String done(HandOver handOver) {
        return Words.moment(handOver.moment()) + ": " + handOver.format().shown();
    }

    @PostMapping("/map")
    String lay(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam ExportFormat vorm, Model model) {
        return page(me, id, Problems.of("vorm", handOvers.lay(Me.worker(me), id, vorm)), model);
    }

    @PostMapping("/sturen")
    String send(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam ExportFormat vorm, Model model) {
        return page(me, id, Problems.of("vorm", calls.hand(Me.worker(me), id, vorm)), model);
    }

    @PostMapping("/sturen/{call}/opnieuw")
    String again(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID call, Model model) {
        return page(me, id, Problems.of("vorm", calls.again(Me.worker(me), id, call)), model);
    }

    /** Once; the name of the file says nothing. */
    @PostMapping("/ophalen")
    ResponseEntity<Download> download(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam ExportFormat vorm) {
        return handOvers
                .download(Me.worker(me), id, vorm)
                .map(file -> ResponseEntity.ok(Download.of("overdracht." + vorm.ending(), vorm.mediaType(), file)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/onthaal/" + id + "/dossier?opgehaald")
                        .build());
    }

    @PostMapping("/nummer")
    String number(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nummer,
            Model model) {
        Answer answer = FileNumber.parse(nummer)
                .map(number -> files.keptElsewhere(Me.worker(me), id, number))
                .orElse(Answer.NO_NUMBER);
        return after(me, id, "nummer", answer, model);
    }

    @PostMapping("/hier")
    String here(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return after(me, id, "hier", files.keptHere(Me.worker(me), id), model);
    }

    @PostMapping("/afsluiten")
    String close(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dag,
            Model model) {
        Answer answer = dag == null ? Answer.NOT_CLOSED_YET : files.close(Me.worker(me), id, dag);
        return after(me, id, "dag", answer, model);
    }

    private String after(SignedIn me, UUID id, String field, Answer answer, Model model) {
        return answer == Answer.DONE ? "redirect:/onthaal/" + id : page(me, id, Problems.of(field, answer), model);
    }
}
