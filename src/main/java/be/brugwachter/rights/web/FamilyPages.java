package be.brugwachter.rights.web;

import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.referral.StopDesk;
import be.brugwachter.rights.FamilyCodeDesk;
import be.brugwachter.trust.CodePace;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page, without sign-in, where a parent types the paper code. Shows received or withdrawn and whom to call, and nothing else: no
 * name, no OCMW, no reader, no day. The code travels in forms only, never in an address.
 */
@Controller
@RequestMapping("/open/uw-code/{partyKey}")
class FamilyPages {
    private static final String PAGE = "rights/uw-code";
    private static final int LONGEST = 60;

    private final HostedParties parties;
    private final FamilyCodeDesk desk;
    private final CodePace pace;
    private final SenderIdentity identity;

    FamilyPages(HostedParties parties, FamilyCodeDesk desk, CodePace pace, SenderIdentity identity) {
        this.parties = parties;
        this.desk = desk;
        this.pace = pace;
        this.identity = identity;
    }

    /**
     * What somebody typed, and from where.
     *
     * @param code what was typed; nothing that long is a code
     */
    record Typed(String code, HttpServletRequest request, HttpServletResponse response) {}

    @ModelAttribute
    Typed typed(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new Typed(code.length() > LONGEST ? "" : code, request, response);
    }

    @GetMapping
    String ask(@PathVariable String partyKey, Model model) {
        show(hosted(partyKey), model);
        return PAGE;
    }

    @PostMapping
    String see(@PathVariable String partyKey, @ModelAttribute Typed typed, Model model) {
        return answer(partyKey, typed, FamilyCodeDesk::standing, model);
    }

    @PostMapping("/intrekken")
    String withdraw(@PathVariable String partyKey, @ModelAttribute Typed typed, Model model) {
        return answer(partyKey, typed, FamilyCodeDesk::withdraw, model);
    }

    @PostMapping("/toch-niet")
    String undo(@PathVariable String partyKey, @ModelAttribute Typed typed, Model model) {
        model.addAttribute("undone", true);
        return answer(partyKey, typed, FamilyCodeDesk::undo, model);
    }

    @PostMapping("/nu")
    String finish(@PathVariable String partyKey, @ModelAttribute Typed typed, Model model) {
        return answer(partyKey, typed, FamilyCodeDesk::finish, model);
    }

    private String answer(
            String partyKey,
            Typed typed,
            BiFunction<FamilyCodeDesk, String, Optional<StopDesk.Standing>> act,
            Model model) {
        HostedParties.Hosted party = hosted(partyKey);
        show(party, model);
        if (!pace.allows(typed.request().getRemoteAddr())) {
            typed.response().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            typed.response().setHeader(HttpHeaders.RETRY_AFTER, Long.toString(CodePace.REST.toSeconds()));
            model.addAttribute("rest", true);
            return PAGE;
        }
        Optional<StopDesk.Standing> standing = Walls.as(party.party(), () -> act.apply(desk, typed.code()));
        model.addAttribute("standing", standing.map(Enum::name).orElse("UNKNOWN"));
        standing.ifPresent(known -> model.addAttribute("code", typed.code()));
        return PAGE;
    }

    private void show(HostedParties.Hosted party, Model model) {
        model.addAttribute("there", "/open/uw-code/" + party.party().key());
        model.addAttribute("organisation", party.name());
        model.addAttribute("telephone", identity.telephone());
    }

    private HostedParties.Hosted hosted(String key) {
        return parties.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
