package be.brugwachter.correction.web;

import be.brugwachter.correction.ExaminationDesk;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Problem;
import be.brugwachter.trust.CodePace;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page, without sign-in, where an OCMW without Brugwachter reports a flaw (art. 7): the code of the parcel, which item and what
 * kind. No box in which a value could be typed; a right code and a wrong one get the same answer.
 */
@Controller
@RequestMapping("/open/gegeven/{partyKey}")
class FlawCodePages {
    private static final int LONGEST = 60;

    private final HostedParties parties;
    private final ExaminationDesk examination;
    private final CodePace pace;

    FlawCodePages(HostedParties parties, ExaminationDesk examination, CodePace pace) {
        this.parties = parties;
        this.examination = examination;
        this.pace = pace;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** What was filled in; everything may be missing. */
    record Form(@Nullable String code, @Nullable DataItem gegeven, Quality.@Nullable Flaw soort) {
        private Optional<OpeningCode> read() {
            return code == null || code.length() > LONGEST ? Optional.empty() : OpeningCode.parse(code);
        }
    }

    @GetMapping
    String ask(@PathVariable String partyKey, Model model) {
        return page(hosted(partyKey), List.of(), model);
    }

    @PostMapping
    String report(
            @PathVariable String partyKey,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Party party = hosted(partyKey);
        DataItem item = form.gegeven();
        Quality.Flaw kind = form.soort();
        if (item == null || kind == null) {
            return page(party, List.of(new Problem("gegeven", "Kies welk gegeven, en wat eraan scheelt.")), model);
        }
        if (!pace.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(CodePace.REST.toSeconds()));
            model.addAttribute("rest", true);
            return page(party, List.of(), model);
        }
        form.read().ifPresent(code -> Walls.as(party, () -> examination.typed(code, item, kind)));
        return "redirect:/open/gegeven/" + party.key() + "?dank";
    }

    private static String page(Party party, List<Problem> problems, Model model) {
        model.addAttribute("party", party.key());
        model.addAttribute("items", DataItem.values());
        model.addAttribute("kinds", Quality.Flaw.values());
        model.addAttribute("problems", problems);
        return "correction/open";
    }

    private Party hosted(String key) {
        return parties.find(key)
                .map(HostedParties.Hosted::party)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
