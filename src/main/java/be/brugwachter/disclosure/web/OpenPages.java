package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.CodePace;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page, without sign-in, where who opened a parcel types the code that stood in it. The party comes from the path. A right code,
 * a wrong one and no code at all get the same answer.
 */
@Controller
class OpenPages {
    private static final String PAGE = "disclosure/open";
    private static final int LONGEST = 60;

    private final HostedParties parties;
    private final BridgeDesk desk;
    private final CodePace pace;

    OpenPages(HostedParties parties, BridgeDesk desk, CodePace pace) {
        this.parties = parties;
        this.desk = desk;
        this.pace = pace;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/open/{partyKey}")
    String ask(@PathVariable String partyKey, Model model) {
        model.addAttribute("party", hosted(partyKey).key());
        return PAGE;
    }

    @PostMapping("/open/{partyKey}")
    String typed(
            @PathVariable String partyKey,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var party = hosted(partyKey);
        if (!pace.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(CodePace.REST.toSeconds()));
            model.addAttribute("party", party.key());
            model.addAttribute("rest", true);
            return PAGE;
        }
        read(code).ifPresent(read -> Walls.as(party, () -> desk.codeTyped(read)));
        return "redirect:/open/" + party.key() + "?dank";
    }

    private static Optional<OpeningCode> read(String typed) {
        return typed.length() > LONGEST ? Optional.empty() : OpeningCode.parse(typed);
    }

    private Party hosted(String key) {
        return parties.find(key)
                .map(HostedParties.Hosted::party)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
