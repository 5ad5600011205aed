package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseDesk;
import be.brugwachter.notice.Incident;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who runs this software tells the party at once of a breach it noticed (GDPR article 33(2)): a line under each protocol that is not
 * over, and word to the other party. From then on the party knows, and its clock runs.
 */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class HostPages {
    private final CaseDesk desk;
    private final ProtocolDesk protocols;
    private final HostedParties parties;

    HostPages(CaseDesk desk, ProtocolDesk protocols, HostedParties parties) {
        this.desk = desk;
        this.protocols = protocols;
        this.parties = parties;
    }

    @GetMapping("/lek-melden")
    String form(@RequestParam(defaultValue = "false") boolean gemeld, Model model) {
        return form(gemeld, List.of(), model);
    }

    private String form(boolean said, List<Problem> problems, Model model) {
        model.addAttribute("said", said);
        model.addAttribute("others", others());
        model.addAttribute("kinds", kinds());
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("problems", problems);
        return "notice/lek-melden";
    }

    /** What a host can have noticed. */
    static List<BreachKind> kinds() {
        return Arrays.stream(BreachKind.values())
                .filter(kind -> kind.host() && kind != BreachKind.HOST)
                .toList();
    }

    /** What was typed: what it is, and from when to when everything under the protocols may have been readable. */
    record Form(
            @Nullable String kind,
            @Nullable String fromDay,
            @Nullable String fromHour,
            @Nullable String untilDay,
            @Nullable String untilHour,
            @Nullable UUID key) {
        Optional<Incident> incident(Instant now) {
            return new IncidentForm("all", fromDay, fromHour, untilDay, untilHour, null, null, null)
                    .read(now, List.of());
        }

        UUID keyOrNew() {
            return key == null ? UUID.randomUUID() : key;
        }
    }

    @PostMapping("/lek-melden")
    String tell(@AuthenticationPrincipal SignedIn person, Form form, Model model) {
        Optional<BreachKind> kind = CasePages.pick(kinds(), form.kind());
        Optional<Incident> incident = form.incident(desk.now());
        List<Problem> problems = new ArrayList<>();
        CasePages.missing(problems, kind, "kind", "Kies wat er misging.");
        CasePages.missing(
                problems, incident, "fromDay", "Vul in vanaf welke dag het duurde. Het einde ligt na het begin.");
        List<Protocol> all = protocols.protocols();
        if (all.isEmpty()) {
            problems.add(new Problem("kind", "Er is geen protocol. Bel de functionaris voor gegevensbescherming."));
        }
        if (!problems.isEmpty()) {
            return form(false, problems, model);
        }
        Instant now = desk.now();
        all.forEach(protocol -> desk.heard(
                breach(protocol, form.keyOrNew(), kind.orElseThrow(), now),
                incident.orElseThrow(),
                person.actor(Role.ADMINISTRATOR)));
        return "redirect:/lek-melden?gemeld=true";
    }

    /** Nobody acts inside the walls of another party, so that this is done at each of them. */
    private List<String> others() {
        return parties.all().stream()
                .filter(hosted -> !hosted.party().equals(Walls.party()))
                .map(Hosted::name)
                .toList();
    }

    /** The same button pressed twice is the same breach. */
    private static BreachCase breach(Protocol protocol, UUID key, BreachKind kind, Instant now) {
        byte[] name = (key + " " + protocol.id()).getBytes(StandardCharsets.UTF_8);
        return new BreachCase(
                UUID.nameUUIDFromBytes(name),
                Optional.of(protocol.id()),
                kind,
                now,
                Role.ADMINISTRATOR,
                false,
                Optional.empty(),
                false);
    }
}
