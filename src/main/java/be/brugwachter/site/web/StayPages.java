package be.brugwachter.site.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asked by the warning that a session is nearly over: being asked is what makes the session go on. */
@Controller
@PreAuthorize("isAuthenticated()")
class StayPages {
    @GetMapping("/blijf")
    ResponseEntity<Void> stay() {
        return ResponseEntity.noContent().build();
    }
}
