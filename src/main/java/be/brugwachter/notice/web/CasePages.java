package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseDesk;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The register of breaches, and one act that opens a line of it. */
@Controller
@PreAuthorize("hasAnyRole('DPO', 'PROTOCOL_MANAGER')")
class CasePages {
    /** Who may have noticed it. */
    static final List<Role> NOTICED = List.of(
            Role.TEAM_MEMBER,
            Role.SOCIAL_WORKER,
            Role.DISTRIBUTOR,
            Role.PROTOCOL_MANAGER,
            Role.DPO,
            Role.ADMINISTRATOR);

    private final CaseDesk desk;
    private final ProtocolDesk protocols;

    CasePages(CaseDesk desk, ProtocolDesk protocols) {
        this.desk = desk;
        this.protocols = protocols;
    }

    @GetMapping("/meldingen")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        List<CaseView> all = desk.all().stream().map(this::view).toList();
        model.addAttribute("open", all.stream().filter(each -> !each.closed()).toList());
        model.addAttribute("closed", all.stream().filter(CaseView::closed).toList());
        model.addAttribute("officer", person.roles().contains(Role.DPO));
        return "notice/meldingen";
    }

    private CaseView view(CaseFile file) {
        return CaseView.of(file, about(file, protocols), desk.now());
    }

    /** The other party, as far as it is known. */
    static String about(CaseFile file, ProtocolDesk protocols) {
        return file.head()
                .protocol()
                .flatMap(protocols::byId)
                .map(protocol -> protocol.other(Walls.party()).name())
                .orElse("een OCMW");
    }

    @GetMapping("/meldingen/nieuw")
    @PreAuthorize("hasRole('DPO')")
    String form(Model model) {
        return form(model, List.of());
    }

    private String form(Model model, List<Problem> problems) {
        model.addAttribute("kinds", kinds());
        model.addAttribute("protocols", Choosable.of(protocols.protocols(), Walls.party()));
        model.addAttribute("roles", NOTICED);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("problems", problems);
        return "notice/nieuw";
    }

    /** What the host tells has a page of its own. */
    static List<BreachKind> kinds() {
        return Arrays.stream(BreachKind.values()).filter(kind -> !kind.host()).toList();
    }

    /** What was typed. */
    record Form(
            @Nullable String kind,
            @Nullable String protocol,
            @Nullable String role,
            @Nullable String day,
            @Nullable String hour,
            @Nullable Boolean drill,
            @Nullable UUID key) {
        UUID keyOrNew() {
            return key == null ? UUID.randomUUID() : key;
        }

        Optional<Instant> aware(Instant now) {
            return Typed.moment(day == null ? "" : day, hour == null ? "" : hour)
                    .filter(at -> !at.isAfter(now));
        }
    }

    @PostMapping("/meldingen")
    @PreAuthorize("hasRole('DPO')")
    String open(@AuthenticationPrincipal SignedIn officer, Form form, Model model) {
        List<Problem> problems = new ArrayList<>();
        Optional<BreachCase> breach = read(form, problems);
        if (breach.isEmpty()) {
            return form(model, problems);
        }
        desk.open(breach.get(), officer.actor(Role.DPO));
        return "redirect:/meldingen/" + breach.get().id();
    }

    private Optional<BreachCase> read(Form form, List<Problem> problems) {
        Optional<BreachKind> kind = pick(kinds(), form.kind());
        Optional<Role> role = pick(NOTICED, form.role());
        Optional<Protocol> protocol = under(form);
        Optional<Instant> aware = form.aware(desk.now());
        missing(problems, kind, "kind", "Kies wat er misging.");
        missing(problems, protocol, "protocol", "Kies onder welk protocol.");
        missing(problems, role, "role", "Kies wie het merkte.");
        missing(problems, aware, "day", "Vul in wanneer iemand van jullie het wist. Dat ligt niet in de toekomst.");
        return !problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new BreachCase(
                        form.keyOrNew(),
                        protocol.map(Protocol::id),
                        kind.orElseThrow(),
                        aware.orElseThrow(),
                        role.orElseThrow(),
                        Boolean.TRUE.equals(form.drill()),
                        Optional.empty(),
                        false));
    }

    private Optional<Protocol> under(Form form) {
        return protocols.protocols().stream()
                .filter(each -> each.id().value().equals(form.protocol()))
                .findFirst();
    }

    static <E extends Enum<E>> Optional<E> pick(List<E> among, @Nullable String name) {
        return among.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    static void missing(List<Problem> problems, Optional<?> given, String field, String sentence) {
        if (given.isEmpty()) {
            problems.add(new Problem(field, sentence));
        }
    }
}
