package be.brugwachter.correspondence.web;

import be.brugwachter.correspondence.LetterDesk;
import be.brugwachter.correspondence.ReceivedLetter;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What the other party's officer wrote, and the word that it was read. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class LetterPages {
    private final LetterDesk desk;

    LetterPages(LetterDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/brieven")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        List<LetterView> all = desk.all().stream().map(this::view).toList();
        model.addAttribute(
                "unread", all.stream().filter(each -> each.read().isEmpty()).toList());
        model.addAttribute(
                "read", all.stream().filter(each -> !each.read().isEmpty()).toList());
        model.addAttribute(
                "stranded", desk.stranded().stream().map(this::stranded).toList());
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        return "correspondence/brieven";
    }

    /** A letter of ours that did not get there. */
    record Stranded(UUID id, String to, String day) {}

    private Stranded stranded(Notice notice) {
        return new Stranded(
                notice.id(),
                desk.other(notice.told().protocol()),
                Dates.dutch(notice.told().moment()));
    }

    @PostMapping("/brieven/{id}/gebeld")
    @PreAuthorize("hasRole('DPO')")
    String called(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id) {
        desk.called(id, officer.actor(Role.DPO));
        return "redirect:/brieven";
    }

    @GetMapping("/brieven/{id}")
    String one(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, Model model) {
        ReceivedLetter letter = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("l", view(letter));
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        return "correspondence/brief";
    }

    @PostMapping("/brieven/{id}/gelezen")
    @PreAuthorize("hasRole('DPO')")
    String read(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id) {
        desk.read(id, officer.actor(Role.DPO));
        return "redirect:/brieven/" + id;
    }

    private LetterView view(ReceivedLetter each) {
        return LetterView.of(each, desk.other(each.letter().matter().protocol()), desk.page(each));
    }
}
