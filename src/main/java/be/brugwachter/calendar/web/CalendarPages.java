package be.brugwachter.calendar.web;

import be.brugwachter.calendar.CalendarDesk;
import be.brugwachter.calendar.Feed;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What comes, month by month, and the address under which a person's own calendar reads the same. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
class CalendarPages {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private final CalendarDesk desk;

    CalendarPages(CalendarDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/kalender")
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("months", Month.of(desk.dues(), desk.today()));
        model.addAttribute(
                "feedUntil", desk.feedUntil(actor(person)).map(DAY::format).orElse(null));
        return "calendar/kalender";
    }

    @PostMapping("/kalender/abonnement")
    String open(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, RedirectAttributes next) {
        Feed feed = desk.open(actor(person));
        String here = request.getRequestURL().toString();
        String house = here.substring(0, here.length() - request.getRequestURI().length());
        next.addFlashAttribute("address", house + "/open/kalender/" + feed.address() + ".ics");
        return "redirect:/kalender";
    }

    @PostMapping("/kalender/abonnement/stop")
    String close(@AuthenticationPrincipal SignedIn person) {
        desk.close(actor(person));
        return "redirect:/kalender";
    }

    private static Actor actor(SignedIn person) {
        return person.actor(person.roles().contains(Role.DPO) ? Role.DPO : Role.PROTOCOL_MANAGER);
    }
}
