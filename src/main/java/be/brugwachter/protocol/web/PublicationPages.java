package be.brugwachter.protocol.web;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Publication;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where and when each party published the protocol on its website (recital D). One person suffices: it can be looked up. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class PublicationPages {
    private final ProtocolDesk desk;
    private final Clock clock;

    PublicationPages(ProtocolDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/protocollen/{id}/bekendmaken")
    String ask(@PathVariable String id, Model model) {
        return form(ProtocolPages.find(desk, id), new Typed("", "", ""), List.of(), model);
    }

    @PostMapping("/protocollen/{id}/bekendmaken")
    @Upholds(Clause.PUBLISHED_BY_BOTH)
    String publish(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        Protocol protocol = ProtocolPages.find(desk, id);
        Typed typed = new Typed(side, address, day);
        List<Problem> problems = problems(typed);
        if (!problems.isEmpty()) {
            return form(protocol, typed, problems, model);
        }
        Publication where = new Publication(
                typed.chosen().orElseThrow(), Publication.read(typed.address()).orElseThrow());
        desk.published(protocol, where, past(typed.day()).orElseThrow(), person.actor(Role.PROTOCOL_MANAGER));
        return "redirect:/protocollen/" + protocol.id();
    }

    private List<Problem> problems(Typed typed) {
        List<Problem> problems = new ArrayList<>();
        if (typed.chosen().isEmpty()) {
            problems.add(new Problem("side", "Kies op wiens website het staat."));
        }
        if (Publication.read(typed.address()).isEmpty()) {
            problems.add(new Problem("address", "Plak het hele adres van de pagina, met https:// vooraan."));
        }
        if (past(typed.day()).isEmpty()) {
            problems.add(new Problem("day", "Vul in sinds welke dag het er staat. Die ligt niet in de toekomst."));
        }
        return problems;
    }

    private Optional<LocalDate> past(String typed) {
        return Dates.read(typed).filter(day -> !day.isAfter(Dates.day(clock.instant())));
    }

    private static String form(Protocol protocol, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("id", protocol.id().value());
        model.addAttribute("name", protocol.receiver().name());
        model.addAttribute("sender", protocol.sender().name());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "protocol/bekendmaken";
    }

    /** What was typed. */
    record Typed(String side, String address, String day) {
        Optional<Side> chosen() {
            return Arrays.stream(Side.values())
                    .filter(each -> each.name().equals(side))
                    .findFirst();
        }
    }
}
