package be.brugwachter.referral.web;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.InformationSheet;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.Told;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Talk;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps 1 and 2 of a new referral: look together, then ask. Nothing is kept until a parent says yes. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
@RequestMapping("/doorverwijzingen/nieuw")
class NewReferralPages {
    private static final String HERE = "/doorverwijzingen/nieuw";
    private static final Problem LEFT_OUT =
            new Problem("told", "Vertel alle vijf de punten en vink ze dan aan (aanhef C).");
    private static final Problem CHANGED = new Problem(
            "told",
            "Dit blad kreeg ondertussen een nieuwe tekst. Bekijk het nog eens samen en vink dan aan wat je vertelde.");

    private final TeamProtocols protocols;
    private final DraftDesk drafts;
    private final InformationSheets sheets;
    private final Clock clock;

    NewReferralPages(TeamProtocols protocols, DraftDesk drafts, InformationSheets sheets, Clock clock) {
        this.protocols = protocols;
        this.drafts = drafts;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping
    String look(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "nl") String taal,
            @RequestParam(required = false) @Nullable String protocol,
            Model model) {
        return protocols
                .chosen(me, protocol)
                .map(chosen -> sheet(chosen, taal, Set.of(), List.of(), model))
                .orElseGet(() -> choose(me, model));
    }

    private String choose(SignedIn me, Model model) {
        model.addAttribute("protocols", protocols.of(me));
        model.addAttribute("team", me.team());
        return "referral/kies-ocmw";
    }

    private String sheet(Protocol protocol, String language, Set<Point> told, List<Problem> problems, Model model) {
        InformationSheet sheet =
                sheets.in(language).orElseGet(() -> sheets.all().getFirst());
        model.addAttribute("sheet", sheet);
        model.addAttribute("points", Point.values());
        model.addAttribute("sheets", sheets.all());
        model.addAttribute("told", told);
        model.addAttribute("problems", problems);
        model.addAttribute("receiver", protocol.receiver().name());
        model.addAttribute("protocol", protocol.id().value());
        model.addAttribute("action", HERE);
        return "referral/nieuw-samen-bekijken";
    }

    @PostMapping
    String told(@AuthenticationPrincipal SignedIn me, @ModelAttribute TalkForm form, Model model) {
        Optional<Protocol> protocol = protocols.chosen(me, form.protocol());
        if (protocol.isEmpty()) {
            return "redirect:" + HERE;
        }
        return again(protocol.get(), form, model).orElseGet(() -> ask(protocol.get(), form, List.of(), model));
    }

    /** Back to step 1 when a point was left out, or when the parent saw another text than the sheet of today. */
    @Upholds(Clause.INFORMED)
    private Optional<String> again(Protocol protocol, TalkForm form, Model model) {
        String language = String.valueOf(form.language());
        if (sheets.shown(language, String.valueOf(form.sheet())).isEmpty()) {
            return Optional.of(sheet(protocol, language, Set.of(), List.of(CHANGED), model));
        }
        return form.points().size() < Point.values().length
                ? Optional.of(sheet(protocol, language, form.points(), List.of(LEFT_OUT), model))
                : Optional.empty();
    }

    private String ask(Protocol protocol, TalkForm form, List<Problem> problems, Model model) {
        model.addAttribute("receiver", protocol.receiver().name());
        model.addAttribute("action", HERE + "/toestemming");
        model.addAttribute("back", HERE + "?protocol=" + protocol.id() + "&taal=" + form.language());
        model.addAttribute("hidden", form.hidden());
        model.addAttribute("answers", form.answers());
        model.addAttribute("problems", problems);
        return "referral/toestemming";
    }

    @PostMapping("/toestemming")
    String answered(@AuthenticationPrincipal SignedIn me, @ModelAttribute TalkForm form, Model model) {
        Optional<Protocol> protocol = protocols.chosen(me, form.protocol());
        if (protocol.isEmpty()) {
            return "redirect:" + HERE;
        }
        return again(protocol.get(), form, model).orElseGet(() -> answer(me, protocol.get(), form, model));
    }

    private String answer(SignedIn me, Protocol protocol, TalkForm form, Model model) {
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return ask(protocol, form, problems, model);
        }
        if (form.consents().isEmpty()) {
            model.addAttribute("card", OcmwCard.of(protocol));
            return "referral/toestemming-neen";
        }
        List<UUID> begun = begin(me, protocol, form);
        return "redirect:/doorverwijzingen/" + begun.getFirst() + "/gegevens";
    }

    private List<UUID> begin(SignedIn me, Protocol protocol, TalkForm form) {
        Member member = new Member(me.actor(Role.TEAM_MEMBER), me.team());
        InformationSheet shown = sheets.in(String.valueOf(form.language())).orElseThrow();
        Told told = new Told(shown.mark(), shown.language(), form.points(), me.account(), clock.instant());
        return drafts.begin(member, protocol, new Talk(protocol.id(), told, form.consents()));
    }
}
