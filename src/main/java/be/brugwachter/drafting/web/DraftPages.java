package be.brugwachter.drafting.web;

import be.brugwachter.drafting.Draft;
import be.brugwachter.drafting.DraftCheck;
import be.brugwachter.drafting.DraftFinding;
import be.brugwachter.drafting.DraftForm;
import be.brugwachter.drafting.DraftingDesk;
import be.brugwachter.drafting.OcmwList;
import be.brugwachter.drafting.StoredDraft;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Begin a draft from the list, fill it in, and see what is still wrong with it while typing. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
class DraftPages {
    private static final String MANAGER = "hasRole('PROTOCOL_MANAGER')";

    private final DraftingDesk desk;
    private final OcmwList list;

    DraftPages(DraftingDesk desk, OcmwList list) {
        this.desk = desk;
        this.list = list;
    }

    @GetMapping("/ontwerpen")
    String drafts(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(
                "drafts", desk.all().stream().map(each -> view(each, person)).toList());
        model.addAttribute("sends", desk.drafts());
        model.addAttribute("manager", manages(person));
        return "drafting/lijst";
    }

    @GetMapping("/ontwerpen/nieuw")
    @PreAuthorize(MANAGER)
    String choose(@RequestParam(defaultValue = "") String zoek, Model model) {
        model.addAttribute("asked", zoek.strip());
        model.addAttribute("found", list.like(zoek));
        model.addAttribute("sends", desk.drafts());
        return "drafting/nieuw";
    }

    @PostMapping("/ontwerpen")
    @PreAuthorize(MANAGER)
    String start(@AuthenticationPrincipal SignedIn person, @RequestParam String ocmw) {
        return list.one(ocmw)
                .flatMap(each -> desk.start(each, person.actor(Role.PROTOCOL_MANAGER)))
                .map(id -> "redirect:/ontwerpen/" + id)
                .orElse("redirect:/ontwerpen/nieuw");
    }

    @GetMapping("/ontwerpen/{id}")
    String show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, Model model) {
        StoredDraft draft = find(desk, id);
        return form(draft, person, DraftForm.shown(draft.terms()), DraftCheck.of(draft.draft()), model);
    }

    @PostMapping("/ontwerpen/{id}")
    @PreAuthorize(MANAGER)
    String keep(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model) {
        DraftForm.Understood understood = DraftForm.read(typed, find(desk, id).terms());
        boolean changed = desk.change(id, understood.terms(), person.actor(Role.PROTOCOL_MANAGER));
        if (!changed || understood.problems().isEmpty()) {
            return "redirect:/ontwerpen/" + id + (changed ? "?bewaard#bewaard" : "?laat");
        }
        StoredDraft kept = find(desk, id);
        Map<String, String> shown = new HashMap<>(DraftForm.shown(kept.terms()));
        shown.putAll(typed);
        model.addAttribute("problems", understood.problems());
        return form(kept, person, shown, findings(understood, kept), model);
    }

    /** What the script asks while somebody types: nothing is kept. */
    @PostMapping("/ontwerpen/{id}/bevindingen")
    @PreAuthorize(MANAGER)
    String look(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        StoredDraft draft = find(desk, id);
        model.addAttribute("remarks", Remarks.of(findings(DraftForm.read(typed, draft.terms()), draft)));
        return "drafting/bevindingen :: lijst(remarks=${remarks})";
    }

    @GetMapping("/ontwerpen/{id}/tekst")
    String text(@PathVariable UUID id, Model model) {
        StoredDraft draft = find(desk, id);
        model.addAttribute("id", id);
        model.addAttribute("name", draft.terms().receiver().name());
        model.addAttribute(
                "pieces", draft.draft().blocks().stream().map(Piece::of).toList());
        return "drafting/tekst";
    }

    private static List<DraftFinding> findings(DraftForm.Understood understood, StoredDraft draft) {
        return Stream.concat(
                        understood.problems().stream(),
                        DraftCheck.of(new Draft(understood.terms(), draft.progress())).stream())
                .toList();
    }

    private static String form(
            StoredDraft draft, SignedIn person, Map<String, String> shown, List<DraftFinding> findings, Model model) {
        model.addAttribute("draft", DraftView.of(draft, Remarks.ready(findings), !manages(person)));
        model.addAttribute("groups", FormGroup.ALL);
        model.addAttribute("shown", shown);
        model.addAttribute("remarks", Remarks.of(findings));
        model.addAttribute("manager", manages(person));
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        model.addAttribute("letter", draft.waiting().orElse(null));
        return "drafting/ontwerp";
    }

    private static DraftView view(StoredDraft draft, SignedIn person) {
        return DraftView.of(draft, Remarks.ready(DraftCheck.of(draft.draft())), !manages(person));
    }

    private static boolean manages(SignedIn person) {
        return person.roles().contains(Role.PROTOCOL_MANAGER);
    }

    static StoredDraft find(DraftingDesk desk, UUID id) {
        return desk.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
