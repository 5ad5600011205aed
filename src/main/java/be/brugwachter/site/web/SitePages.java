package be.brugwachter.site.web;

import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import be.brugwachter.site.Menu;
import be.brugwachter.staff.SignedIn;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home, with what waits for this person first; and the help. */
@Controller
class SitePages {
    private final List<ToDoSource> rooms;

    SitePages(ObjectProvider<ToDoSource> rooms) {
        this.rooms = rooms.orderedStream().toList();
    }

    @GetMapping("/")
    String begin(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("person", person.displayName());
        model.addAttribute("todos", todos(person));
        model.addAttribute("starts", Menu.starts(person.roles()));
        return "site/begin";
    }

    @GetMapping("/hulp")
    String help(@AuthenticationPrincipal @Nullable SignedIn person, Model model) {
        model.addAttribute(
                "roles",
                person == null
                        ? List.of()
                        : person.roles().stream().map(Role::name).toList());
        return "site/hulp";
    }

    private List<ToDo> todos(SignedIn person) {
        return person.roles().stream()
                .sorted()
                .map(person::actor)
                .flatMap(actor -> rooms.stream().flatMap(room -> room.waitingFor(actor).stream()))
                .distinct()
                .sorted(Comparator.comparing(ToDo::urgent).reversed())
                .toList();
    }
}
