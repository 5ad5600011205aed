package be.brugwachter.notice.web;

import be.brugwachter.notice.CaseDesk;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.notice.ExposureDesk;
import be.brugwachter.notice.Incident;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** One breach: its clock, who was readable, what the other party knows, and the joint log. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class CaseFilePages {
    private static final List<Role> CASE_ROLES = List.of(Role.TEAM_MEMBER, Role.SOCIAL_WORKER, Role.DISTRIBUTOR);

    private final CaseDesk desk;
    private final ExposureDesk exposures;
    private final ProtocolDesk protocols;
    private final StaffDesk staff;

    CaseFilePages(CaseDesk desk, ExposureDesk exposures, ProtocolDesk protocols, StaffDesk staff) {
        this.desk = desk;
        this.exposures = exposures;
        this.protocols = protocols;
        this.staff = staff;
    }

    @GetMapping("/meldingen/{id}")
    String show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, Model model) {
        return show(person, find(id), List.of(), model);
    }

    private String show(SignedIn person, CaseFile file, List<Problem> problems, Model model) {
        model.addAttribute("b", CaseView.of(file, CasePages.about(file, protocols), desk.now()));
        model.addAttribute("asked", file.incident().isPresent());
        model.addAttribute("found", CaseView.found(exposures.of(file)));
        model.addAttribute("groups", groups());
        model.addAttribute("holders", holders());
        model.addAttribute("sheets", sheets(file));
        model.addAttribute("unopened", exposures.unopened());
        model.addAttribute("preview", desk.preview(file));
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        model.addAttribute("call", call(file));
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("problems", problems);
        return "notice/melding";
    }

    private List<String> sheets(CaseFile file) {
        return file.head().protocol().map(exposures::sheets).orElse(List.of());
    }

    private List<ContactsView.Person> call(CaseFile file) {
        return file.head()
                .protocol()
                .flatMap(protocols::byId)
                .map(protocol -> ContactsView.people(protocol, protocol.otherSide(Walls.party())))
                .orElse(List.of());
    }

    /** One form per question of the log. */
    record Question(String title, String hint, List<Choice> choices) {
        /** Whether the other party can have done it. */
        public boolean canBeTheirs() {
            return choices.getFirst().group().canBeTheirs();
        }
    }

    static List<Question> groups() {
        return Stream.concat(together().stream(), decisions().stream()).toList();
    }

    private static List<Question> together() {
        return List.of(
                new Question(
                        "Maatregel", "Wat de schade beperkt of de beveiliging beter maakt.", Choice.of(Group.MEASURE)),
                new Question("Overleg", "Wat jullie samen afspraken.", Choice.of(Group.AGREED)),
                new Question(
                        "Bevestiging", "De andere partij liet weten dat ze het weet.", Choice.of(Group.CONFIRMED)));
    }

    private static List<Question> decisions() {
        return List.of(
                new Question(
                        "Toezichthouder",
                        "Binnen 72 uur, behalve als een risico niet waarschijnlijk is (AVG artikel 33).",
                        Choice.of(Group.SUPERVISOR)),
                new Question(
                        "Waarom later",
                        "Alleen als je de toezichthouder na de 72 uur verwittigde (AVG artikel 33, lid 1).",
                        Choice.of(Group.LATE)),
                new Question(
                        "De mensen zelf",
                        "Is het risico voor hen hoog, dan horen zij het van ons (AVG artikel 34).",
                        Choice.of(Group.PEOPLE)),
                new Question(
                        "Afsluiten",
                        "Als de andere functionaris het weet en over toezichthouder en mensen beslist is.",
                        List.of(Choice.CLOSED)));
    }

    /** Whose device it can be. */
    record Holder(String value, String name) {}

    private List<Holder> holders() {
        var everybody = CASE_ROLES.stream().map(role -> new Holder(role.name(), "eender welke " + role.dutch()));
        var each = staff.all().stream()
                .flatMap(account -> account.roles().stream()
                        .filter(CASE_ROLES::contains)
                        .map(role -> new Holder(
                                role.name() + ":" + account.id(), account.displayName() + ", " + role.dutch())));
        return Stream.concat(everybody, each).toList();
    }

    @PostMapping("/meldingen/{id}/bereik")
    @PreAuthorize("hasRole('DPO')")
    String scope(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, IncidentForm form, Model model) {
        List<String> sheets = sheets(find(id));
        Optional<Incident> incident = form.read(desk.now(), sheets);
        if (incident.isEmpty()) {
            return show(officer, find(id), List.of(form.problem(sheets)), model);
        }
        desk.scope(find(id).head().id(), incident.get(), officer.actor(Role.DPO));
        return "redirect:/meldingen/" + id + "#bereik";
    }

    @PostMapping("/meldingen/{id}/stap")
    @PreAuthorize("hasRole('DPO')")
    String log(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "false") boolean theirs,
            Model model) {
        Choice chosen = CasePages.pick(
                        Arrays.stream(Choice.values())
                                .filter(each -> each.group() != Group.MAIL)
                                .filter(each -> !theirs || each.group().canBeTheirs())
                                .toList(),
                        choice)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (!desk.log(id, chosen, theirs, officer.actor(Role.DPO))) {
            return show(officer, find(id), refused(find(id)), model);
        }
        return "redirect:/meldingen/" + id + "#logboek";
    }

    @PostMapping("/meldingen/{id}/melden")
    @PreAuthorize("hasRole('DPO')")
    String tell(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, @RequestParam UUID key) {
        desk.tell(find(id).head().id(), key, officer.actor(Role.DPO));
        return "redirect:/meldingen/" + id + "#logboek";
    }

    /** Why a line cannot be written now. */
    static List<Problem> refused(CaseFile file) {
        return file.closed()
                ? List.of(new Problem("logboek", "Deze melding is afgesloten. Open ze eerst weer."))
                : file.lacks().stream()
                        .map(lack -> new Problem("logboek", "Afsluiten kan nog niet: " + lack.dutch() + "."))
                        .toList();
    }

    private CaseFile find(UUID id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
