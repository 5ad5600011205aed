package be.brugwachter.correspondence.web;

import be.brugwachter.correspondence.AnswerDesk;
import be.brugwachter.correspondence.Correspondent.Document;
import be.brugwachter.correspondence.LetterStore.Coded;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Problem;
import be.brugwachter.trust.CodePace;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page, without sign-in, where an officer without Brugwachter confirms a letter with the code in it, or answers it with a document.
 * It says what the letter is about only to who has the code, and never anything about a family.
 */
@Controller
@RequestMapping("/open/brief/{partyKey}")
class AnswerPages {
    private static final String PAGE = "correspondence/open";
    private static final int LONGEST = 60;

    private final HostedParties parties;
    private final AnswerDesk desk;
    private final CodePace pace;

    AnswerPages(HostedParties parties, AnswerDesk desk, CodePace pace) {
        this.parties = parties;
        this.desk = desk;
        this.pace = pace;
    }

    @ModelAttribute
    void keepNothing(@PathVariable String partyKey, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("party", hosted(partyKey).key());
    }

    @GetMapping
    String ask() {
        return PAGE;
    }

    /** The code alone: what the letter is about, and what to do. */
    @PostMapping
    String typed(
            @PathVariable String partyKey,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return rests(request, response) ? rest(model) : letter(hosted(partyKey), code, List.of(), model);
    }

    /** The letter is read, or answered. */
    @PostMapping("/antwoord")
    String answer(
            @PathVariable String partyKey,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (rests(request, response)) {
            return rest(model);
        }
        Party party = hosted(partyKey);
        Optional<Coded> coded = look(party, code);
        boolean asks = coded.map(Coded::matter).filter(AnswerDesk::asksDocument).isPresent();
        Optional<Document> came = asks && document != null ? document(document) : Optional.empty();
        if (coded.isEmpty() || (asks && came.isEmpty())) {
            var missing = new Problem("document", "Kies één PDF of één zip, van hoogstens 15 MB.");
            return letter(party, code, coded.isEmpty() ? List.of() : List.of(missing), model);
        }
        OpeningCode known = OpeningCode.parse(code).orElseThrow();
        boolean taken =
                Walls.as(party, () -> came.map(file -> desk.answer(known, file)).orElseGet(() -> desk.confirm(known)));
        return taken ? "redirect:/open/brief/" + party.key() + "?dank" : late(model);
    }

    private static String late(Model model) {
        var late = new Problem("code", "Op deze brief kwam al een antwoord. U hoeft niets meer te doen.");
        model.addAttribute("problems", List.of(late));
        return PAGE;
    }

    private String letter(Party party, String code, List<Problem> problems, Model model) {
        Optional<Coded> coded = look(party, code);
        coded.ifPresent(found -> {
            model.addAttribute("code", code);
            model.addAttribute("what", found.matter().kind().dutch());
            model.addAttribute("day", Dates.dutch(found.made()));
            model.addAttribute("asks", AnswerDesk.asksDocument(found.matter()));
        });
        var unknown = new Problem("code", "Deze code kennen we niet, of ze deed haar werk al. Kijk ze na in de mail.");
        model.addAttribute("problems", coded.isEmpty() ? List.of(unknown) : problems);
        return PAGE;
    }

    private Optional<Coded> look(Party party, String code) {
        return code.length() > LONGEST
                ? Optional.empty()
                : OpeningCode.parse(code).flatMap(known -> Walls.as(party, () -> desk.look(known)));
    }

    private static Optional<Document> document(MultipartFile file) throws IOException {
        if (file.getSize() > FiledDocument.LARGEST_ANSWER) {
            return Optional.empty();
        }
        String name = FiledDocument.tame(
                Optional.ofNullable(file.getOriginalFilename()).orElse("bewijs"));
        return Optional.of(file.getBytes())
                .filter(FiledDocument::isAnswer)
                .map(bytes -> new Document(UUID.randomUUID(), name, bytes));
    }

    private boolean rests(HttpServletRequest request, HttpServletResponse response) {
        boolean rests = !pace.allows(request.getRemoteAddr());
        if (rests) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(CodePace.REST.toSeconds()));
        }
        return rests;
    }

    private static String rest(Model model) {
        model.addAttribute("rest", true);
        return PAGE;
    }

    private Party hosted(String key) {
        return parties.find(key)
                .map(HostedParties.Hosted::party)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
