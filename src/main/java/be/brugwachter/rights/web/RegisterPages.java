package be.brugwachter.rights.web;

import be.brugwachter.rights.Extension;
import be.brugwachter.rights.Outcome;
import be.brugwachter.rights.Reply;
import be.brugwachter.rights.Request;
import be.brugwachter.rights.RightsDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Paper;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** The register of what clients asked, with its clock, and the answer on paper. */
@Controller
@PreAuthorize("hasAnyRole('TEAM_MEMBER', 'SOCIAL_WORKER', 'DPO')")
@RequestMapping("/rechten")
class RegisterPages {
    private final RightsDesk desk;
    private final LineView.Writer lines;
    private final Paper paper;

    RegisterPages(RightsDesk desk, LineView.Writer lines, Paper paper) {
        this.desk = desk;
        this.lines = lines;
        this.paper = paper;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        Actor reader = Me.reader(me);
        model.addAttribute(
                "lines",
                desk.register(reader).stream()
                        .map(each -> lines.of(each, reader))
                        .toList());
        return "rights/register";
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, List.of(), model);
    }

    private String page(SignedIn me, UUID id, List<Problem> problems, Model model) {
        Optional<Request> found = line(me, id);
        found.ifPresent(request -> {
            model.addAttribute("line", lines.of(request, Me.reader(me)));
            model.addAttribute("outcomes", Choice.outcomes(request.wish()));
            model.addAttribute("extensions", Choice.extensions());
            model.addAttribute("problems", problems);
        });
        return found.isPresent() ? "rights/vraag-beantwoorden" : "redirect:/rechten";
    }

    @PostMapping("/{id}/verlengen")
    String extend(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String waarom,
            @RequestParam(defaultValue = "") String gezegd,
            Model model) {
        Optional<Extension> why = Choice.of(Extension.class, waarom);
        if (why.isEmpty() || !"ja".equals(gezegd)) {
            return page(
                    me,
                    id,
                    List.of(new Problem("waarom", "Kies een reden, en zeg het eerst aan wie het vroeg.")),
                    model);
        }
        line(me, id).flatMap(each -> worker(me, each)).ifPresent(by -> desk.extend(by, id, why.get()));
        return "redirect:/rechten/" + id;
    }

    @PostMapping("/{id}/antwoord")
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String antwoord,
            Model model) {
        Optional<Outcome> decided = Choice.of(Outcome.class, antwoord);
        boolean done = line(me, id)
                .flatMap(each -> worker(me, each))
                .filter(by -> desk.answer(by, id, decided))
                .isPresent();
        boolean open = line(me, id).filter(Request::open).isPresent();
        return done || !open
                ? "redirect:/rechten/" + id
                : page(me, id, List.of(new Problem("antwoord", "Duid aan wat je antwoordt.")), model);
    }

    @PostMapping("/{id}/pdf")
    ResponseEntity<Download> print(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        Optional<Reply> reply = line(me, id).flatMap(each -> worker(me, each)).flatMap(by -> desk.reply(by, id));
        return ResponseEntity.of(reply.map(each -> paper.print("rights/antwoord-papier", lines.paper(each)))
                .map(pdf -> Download.pdf("antwoord.pdf", pdf)));
    }

    private Optional<Request> line(SignedIn me, UUID id) {
        return desk.register(Me.reader(me)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Optional<Actor> worker(SignedIn me, Request request) {
        return Me.at(request.about().bank(), me);
    }
}
