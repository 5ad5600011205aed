package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Ending;
import be.brugwachter.protocol.EndingDesk;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** What makes sending end: notice, a stop for misuse, a ground that falls away. First what it would do, then the act, then the same list. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class EndingPages {
    private final ProtocolDesk desk;
    private final EndingDesk endings;
    private final Clock clock;

    EndingPages(ProtocolDesk desk, EndingDesk endings, Clock clock) {
        this.desk = desk;
        this.endings = endings;
        this.clock = clock;
    }

    @GetMapping("/protocollen/{id}/opzeggen")
    @FreshlySignedIn
    String notice(@PathVariable String id, Model model) {
        return form(ProtocolPages.find(desk, id), Ending.NOTICE, List.of(), model);
    }

    @PostMapping("/protocollen/{id}/opzeggen")
    @FreshlySignedIn(back = "/protocollen")
    String giveNotice(
            @AuthenticationPrincipal SignedIn person, @PathVariable String id, @RequestParam String day, Model model) {
        Protocol protocol = ProtocolPages.find(desk, id);
        Optional<LocalDate> given = past(day);
        if (given.isEmpty()) {
            return form(
                    protocol,
                    Ending.NOTICE,
                    wrongDay("Vul de dag van de brief in. Die ligt niet in de toekomst."),
                    model);
        }
        endings.giveNotice(protocol, given.get(), person.actor(Role.PROTOCOL_MANAGER));
        return done(protocol, Ending.NOTICE);
    }

    @GetMapping("/protocollen/{id}/stopzetten")
    @FreshlySignedIn
    String stop(@AuthenticationPrincipal SignedIn person, @PathVariable String id, Model model) {
        return form(senders(person, id), Ending.MISUSE, List.of(), model);
    }

    @PostMapping("/protocollen/{id}/stopzetten")
    @FreshlySignedIn(back = "/protocollen")
    String stopNow(@AuthenticationPrincipal SignedIn person, @PathVariable String id) {
        Protocol protocol = senders(person, id);
        endings.stopForMisuse(protocol, person.actor(Role.PROTOCOL_MANAGER));
        return done(protocol, Ending.MISUSE);
    }

    @GetMapping("/protocollen/{id}/rechtsgrond")
    @FreshlySignedIn
    String basis(@PathVariable String id, Model model) {
        return form(ProtocolPages.find(desk, id), Ending.BASIS, List.of(), model);
    }

    @PostMapping("/protocollen/{id}/rechtsgrond")
    @FreshlySignedIn(back = "/protocollen")
    String basisLapsed(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam String day,
            Model model) {
        Protocol protocol = ProtocolPages.find(desk, id);
        Optional<LegalBasis> lapsed = protocol.legalBases().stream()
                .filter(each -> each.id().equals(basis))
                .findFirst();
        if (lapsed.isEmpty()) {
            return form(
                    protocol, Ending.BASIS, List.of(new Problem("basis", "Kies de rechtsgrond die wegviel.")), model);
        }
        Optional<LocalDate> from = Dates.read(day);
        if (from.isEmpty()) {
            return form(
                    protocol, Ending.BASIS, wrongDay("Vul in vanaf welke dag de rechtsgrond niet meer telt."), model);
        }
        endings.basisLapsed(lapsed.get(), from.get(), person.actor(Role.PROTOCOL_MANAGER));
        return done(protocol, Ending.BASIS);
    }

    /** The same list as before the act, now that it is done. */
    @GetMapping("/protocollen/{id}/daarna/{ending}")
    String after(@PathVariable String id, @PathVariable String ending, Model model) {
        Protocol protocol = ProtocolPages.find(desk, id);
        Ending done = Arrays.stream(Ending.values())
                .filter(each -> word(each).equals(ending))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (desk.history(protocol).stream().noneMatch(act -> act.kind() == done.kind())) {
            return "redirect:/protocollen/" + protocol.id();
        }
        model.addAttribute("id", protocol.id().value());
        model.addAttribute("name", protocol.receiver().name());
        model.addAttribute(
                "state", desk.standing(protocol, clock.instant()).state().dutch());
        model.addAttribute("effects", EffectGroup.of(endings.dryRun(protocol, done)));
        return "protocol/daarna";
    }

    private String form(Protocol protocol, Ending ending, List<Problem> problems, Model model) {
        LocalDate today = Dates.day(clock.instant());
        model.addAttribute("id", protocol.id().value());
        model.addAttribute("name", protocol.receiver().name());
        model.addAttribute("bases", protocol.legalBases());
        model.addAttribute("months", protocol.noticePeriodMonths());
        model.addAttribute("today", today.toString());
        model.addAttribute("end", Dates.dutch(today.plusMonths(protocol.noticePeriodMonths())));
        model.addAttribute("problems", problems);
        model.addAttribute("effects", EffectGroup.of(endings.dryRun(protocol, ending)));
        model.addAttribute("also", ending == Ending.BASIS ? others(protocol) : List.of());
        return "protocol/" + word(ending);
    }

    /** The other protocols that share a ground with this one: they wait together. */
    private List<String> others(Protocol protocol) {
        return protocol.legalBases().stream()
                .flatMap(basis -> endings.resting(basis).stream())
                .distinct()
                .filter(each -> !each.id().equals(protocol.id()))
                .map(each -> each.receiver().name())
                .toList();
    }

    private Optional<LocalDate> past(String typed) {
        return Dates.read(typed).filter(day -> !day.isAfter(Dates.day(clock.instant())));
    }

    private static List<Problem> wrongDay(String sentence) {
        return List.of(new Problem("day", sentence));
    }

    private Protocol senders(SignedIn person, String id) {
        Protocol protocol = ProtocolPages.find(desk, id);
        if (protocol.sideOf(person.itsParty()).orElseThrow() != Side.SENDER) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return protocol;
    }

    private static String done(Protocol protocol, Ending ending) {
        return "redirect:/protocollen/" + protocol.id() + "/daarna/" + word(ending);
    }

    private static String word(Ending ending) {
        return switch (ending) {
            case NOTICE -> "opzeggen";
            case MISUSE -> "stopzetten";
            case BASIS -> "rechtsgrond";
        };
    }
}
