package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.CourierDesk;
import be.brugwachter.disclosure.Way;
import be.brugwachter.disclosure.Ways;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a mail came back: the protocol manager looked, and says so. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class ReturnPages {
    private final Ways ways;
    private final CourierDesk courier;

    ReturnPages(Ways ways, CourierDesk courier) {
        this.ways = ways;
        this.courier = courier;
    }

    @PostMapping("/kanaal/{id}/gekeken")
    String looked(@PathVariable String id, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        var way = ways.byId(id).map(Way::id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean news = courier.looked(way, who.actor(Role.PROTOCOL_MANAGER));
        said.addFlashAttribute("said", news ? Said.LOOKED : Said.NOTHING_RETURNED);
        return "redirect:/kanaal/" + way.value();
    }
}
