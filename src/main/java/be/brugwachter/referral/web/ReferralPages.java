package be.brugwachter.referral.web;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.RecallDesk;
import be.brugwachter.referral.Referral;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a team member sent, where it is now, and what can still be done. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
@RequestMapping("/doorverwijzingen")
class ReferralPages {
    private final FollowDesk follow;
    private final RecallDesk recalls;
    private final DraftDesk drafts;
    private final BridgeDesk bridge;
    private final ReferralViews views;

    ReferralPages(FollowDesk follow, RecallDesk recalls, DraftDesk drafts, BridgeDesk bridge, ReferralViews views) {
        this.follow = follow;
        this.recalls = recalls;
        this.drafts = drafts;
        this.bridge = bridge;
        this.views = views;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute(
                "referrals",
                follow.mine(Members.of(me)).stream().map(views::line).toList());
        return "referral/mijn-doorverwijzingen";
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(me, id, null, List.of(), model);
    }

    private String page(SignedIn me, UUID id, @Nullable String answer, List<Problem> problems, Model model) {
        Optional<Referral> found = follow.mine(Members.of(me), id);
        if (found.isEmpty()) {
            return Members.LIST;
        }
        Referral referral = found.get();
        boolean reported = recalls.reported(referral).isPresent();
        ReferralViews.Whole whole = views.whole(referral);
        model.addAttribute("referral", reported ? whole.wrongly() : whole);
        model.addAttribute("report", "/doorverwijzingen/" + id + "/verslag");
        model.addAttribute("code", "/doorverwijzingen/" + id + "/code");
        model.addAttribute("ask", "/doorverwijzingen/" + id + "/vraag");
        if (answer != null) {
            model.addAttribute("answer", answer);
        }
        model.addAttribute("problems", problems);
        offer(referral, reported, model);
        return "referral/doorverwijzing";
    }

    /** What can still be done with it. */
    private static void offer(Referral referral, boolean reported, Model model) {
        String there = "/doorverwijzingen/" + referral.id();
        model.addAttribute("withdraw", canWithdraw(referral) ? there + "/intrekken" : null);
        model.addAttribute("wrongly", reported);
        model.addAttribute("wrong", referral instanceof Referral.Dispatched && !reported ? there + "/verkeerd" : null);
        model.addAttribute(
                "flaw", referral instanceof Referral.Opened on ? "/gebreken-noteren?bericht=" + on.parcel() : null);
        model.addAttribute("opened", referral instanceof Referral.Sent ? there + "/geopend" : null);
    }

    private static boolean canWithdraw(Referral referral) {
        return (referral instanceof Referral.Dispatched || referral instanceof Referral.Erased)
                && !(referral instanceof Referral.Withdrawn || referral instanceof Referral.Lapsed);
    }

    @GetMapping("/{id}/verstuurd")
    String sent(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        Optional<Referral> found = follow.mine(Members.of(me), id);
        if (found.isEmpty() || !(found.get() instanceof Referral.Dispatched underway)) {
            return Members.LIST;
        }
        ReferralViews.Whole whole = views.whole(underway);
        model.addAttribute("receiver", whole.receiver());
        model.addAttribute("sender", whole.sender());
        model.addAttribute("state", whole.state());
        model.addAttribute("referral", "/doorverwijzingen/" + id);
        model.addAttribute("code", "/doorverwijzingen/" + id + "/code");
        model.addAttribute(
                "secondParent",
                drafts.othersOfSitting(underway.course().sitting(), id).stream()
                        .findFirst()
                        .map(other -> "/doorverwijzingen/" + other.id() + "/gegevens")
                        .orElse(null));
        return "referral/verstuurd";
    }

    @PostMapping("/{id}/geopend")
    String opened(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam String code, Model model) {
        boolean known = OpeningCode.parse(code).flatMap(bridge::codeTyped).isPresent();
        List<Problem> problems = known
                ? List.of()
                : List.of(
                        new Problem("code", "Deze code kennen we niet. Vraag het OCMW om ze nog eens voor te lezen."));
        return page(me, id, known ? "Genoteerd: het OCMW opende het bericht." : null, problems, model);
    }
}
