package be.brugwachter.notice.web;

import be.brugwachter.notice.DutyDesk;
import be.brugwachter.notice.LawChange;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.trust.Walls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The contacts for a breach, looked at once a year; and a change of law, told to the other party. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class DutyPages {
    private static final String NO_CHANGE = "Kies of de rechtsgrond verandert of wegvalt.";

    private final DutyDesk desk;
    private final ProtocolDesk protocols;

    DutyPages(DutyDesk desk, ProtocolDesk protocols) {
        this.desk = desk;
        this.protocols = protocols;
    }

    @GetMapping("/meldingen/contacten")
    String contacts(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(
                "contacts",
                desk.contacts().stream()
                        .map(each -> ContactsView.of(each, Walls.party()))
                        .toList());
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        return "notice/contacten";
    }

    @PostMapping("/meldingen/contacten/{protocol}/nagekeken")
    @PreAuthorize("hasRole('DPO')")
    String checked(@AuthenticationPrincipal SignedIn officer, @PathVariable String protocol) {
        Protocol found = find(protocol).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.contactsChecked(found, officer.actor(Role.DPO));
        return "redirect:/meldingen/contacten";
    }

    @GetMapping("/meldingen/wetswijziging")
    String law(@AuthenticationPrincipal SignedIn person, Model model) {
        return law(person, List.of(), model);
    }

    private String law(SignedIn person, List<Problem> problems, Model model) {
        model.addAttribute("protocols", Choosable.of(protocols.protocols(), Walls.party()));
        model.addAttribute("changes", desk.changes().stream().map(this::view).toList());
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("problems", problems);
        return "notice/wetswijziging";
    }

    @PostMapping("/meldingen/wetswijziging")
    @PreAuthorize("hasRole('DPO')")
    String tell(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String change,
            @RequestParam String day,
            @RequestParam UUID key,
            Model model) {
        String[] parts = basis.split("\\|", 2);
        Optional<Protocol> protocol = find(parts[0]);
        Optional<LegalBasis> ground = protocol.flatMap(each -> ground(each, parts[parts.length - 1]));
        Optional<LocalDate> from = Dates.read(day);
        List<Problem> problems = new ArrayList<>();
        CasePages.missing(problems, ground, "basis", "Kies welke rechtsgrond verandert.");
        CasePages.missing(problems, from, "day", "Vul in vanaf welke dag dat zo is.");
        if (!List.of("ends", "changes").contains(change)) {
            problems.add(new Problem("change", NO_CHANGE));
        }
        if (!problems.isEmpty()) {
            return law(officer, problems, model);
        }
        boolean ends = "ends".equals(change);
        desk.lawChanged(
                key, protocol.orElseThrow(), ground.orElseThrow(), ends, from.orElseThrow(), officer.actor(Role.DPO));
        return "redirect:/meldingen/wetswijziging";
    }

    @PostMapping("/meldingen/wetswijziging/{id}/bevestigd")
    @PreAuthorize("hasRole('DPO')")
    String confirmed(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id) {
        desk.confirmed(id, officer.actor(Role.DPO));
        return "redirect:/meldingen/wetswijziging";
    }

    private Optional<Protocol> find(String id) {
        return protocols.protocols().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
    }

    private static Optional<LegalBasis> ground(Protocol protocol, String id) {
        return protocol.legalBases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /**
     * A change as the page shows it.
     *
     * @param until by when the other party should have said it knows
     * @param call whether its mail did not arrive
     * @param dryRun the page where one sees what the end of a ground would do; empty when it only changes
     */
    record ChangeView(
            UUID id,
            String ground,
            String about,
            String from,
            String told,
            String until,
            String confirmed,
            boolean call,
            String dryRun) {}

    private ChangeView view(LawChange change) {
        Optional<Protocol> protocol = protocols.byId(change.protocol());
        return new ChangeView(
                change.id(),
                protocol.flatMap(each -> ground(each, change.basis()))
                        .map(LegalBasis::name)
                        .orElse(change.basis()),
                protocol.map(each -> each.other(Walls.party()).name()).orElse(""),
                (change.ends() ? "valt weg vanaf " : "verandert vanaf ") + Dates.dutch(change.from()),
                Dates.dutch(change.told()),
                Dates.dutch(desk.confirmBy(change)),
                change.confirmed().map(Dates::dutch).orElse(""),
                desk.stranded(change),
                change.ends() ? "/protocollen/" + change.protocol() + "/rechtsgrond" : "");
    }
}
