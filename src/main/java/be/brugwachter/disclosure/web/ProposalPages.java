package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.SheetWish;
import be.brugwachter.disclosure.Way;
import be.brugwachter.disclosure.Ways;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople.Outcome;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one protocol manager proposes about the way to a receiver and another confirms, each with a password just typed. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class ProposalPages {
    private static final String PAGE = "disclosure/voorstel";

    private final Ways ways;
    private final ChannelDesk channels;

    ProposalPages(Ways ways, ChannelDesk channels) {
        this.ways = ways;
        this.channels = channels;
    }

    private Way ours(String id) {
        return ways.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/kanaal/{id}/voorstel")
    @FreshlySignedIn
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("way", ours(id));
        return PAGE;
    }

    @PostMapping("/kanaal/{id}/mailbox")
    @FreshlySignedIn(back = "/kanaal")
    String mailbox(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String address,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes said) {
        var way = ours(id);
        if (!EmailAddress.isValid(address.strip())) {
            return again(way, "address", "Dit is geen mailadres. Kijk het na, teken voor teken.", model);
        }
        channels.proposeMailbox(way.id(), new EmailAddress(address.strip()), manager(who));
        return back(way.id(), said, Said.PROPOSED);
    }

    @PostMapping("/kanaal/{id}/blad")
    @FreshlySignedIn(back = "/kanaal")
    String sheet(
            @PathVariable String id,
            Wish wish,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes said) {
        var way = ours(id);
        if (!SheetWish.isValid(wish.keeper(), wish.deputy(), wish.months())) {
            return again(
                    way,
                    "keeper",
                    "Vul twee functies in, zoals hoofd van het onthaal, en kies één tot twaalf maanden.",
                    model);
        }
        var asked = new SheetWish(wish.keeper().strip(), wish.deputy().strip(), wish.months());
        channels.proposeSheet(way.id(), asked, manager(who));
        return back(way.id(), said, Said.PROPOSED);
    }

    @PostMapping("/kanaal/{id}/bevestig")
    @FreshlySignedIn(back = "/kanaal")
    String confirm(
            @PathVariable String id,
            @RequestParam UUID proposal,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes said) {
        var protocol = ours(id).id();
        return back(
                protocol,
                said,
                switch (channels.confirm(protocol, proposal, manager(who))) {
                    case Outcome.Confirmed done -> Said.CONFIRMED;
                    case Outcome.SamePerson no -> Said.SAME_PERSON;
                    case Outcome.NotOpen no -> Said.NOT_OPEN;
                });
    }

    @PostMapping("/kanaal/{id}/verwerp")
    @FreshlySignedIn(back = "/kanaal")
    String reject(
            @PathVariable String id,
            @RequestParam UUID proposal,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes said) {
        var protocol = ours(id).id();
        boolean done = channels.reject(protocol, proposal, manager(who));
        return back(protocol, said, done ? Said.REJECTED : Said.NOT_OPEN);
    }

    private static Actor manager(SignedIn who) {
        return who.actor(Role.PROTOCOL_MANAGER);
    }

    private static String again(Way way, String field, String sentence, Model model) {
        model.addAttribute("way", way);
        model.addAttribute("problems", List.of(new Problem(field, sentence)));
        return PAGE;
    }

    private static String back(ProtocolId protocol, RedirectAttributes said, Said what) {
        said.addFlashAttribute("said", what);
        return "redirect:/kanaal/" + protocol.value();
    }

    /** What is asked of a new sheet, as typed. */
    record Wish(String keeper, String deputy, int months) {}
}
