package be.brugwachter.referral.web;

import be.brugwachter.consent.FileNumber;
import be.brugwachter.referral.FindDesk;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Looks for a file in one's own list. By POST, and the answer is the page itself: the number of a file stands in no address. What a
 * colleague sent and what nobody sent get the same answer.
 */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class FindPages {
    private static final Problem EMPTY =
            new Problem("dossier", "Typ het nummer van jullie dossier. Dan zoeken we het op.");

    private final FindDesk finder;
    private final FollowDesk follow;
    private final ReferralViews views;

    FindPages(FindDesk finder, FollowDesk follow, ReferralViews views) {
        this.finder = finder;
        this.follow = follow;
        this.views = views;
    }

    @PostMapping("/doorverwijzingen")
    String find(@AuthenticationPrincipal SignedIn me, @ModelAttribute FindForm form, Model model) {
        Member member = Members.of(me);
        boolean empty = form.typed().isEmpty();
        List<Referral> shown = empty ? follow.mine(member) : found(member, form);
        model.addAttribute("referrals", shown.stream().map(views::line).toList());
        model.addAttribute("sought", empty ? null : form.typed());
        model.addAttribute("problems", empty ? List.of(EMPTY) : List.of());
        return "referral/mijn-doorverwijzingen";
    }

    private List<Referral> found(Member member, FindForm form) {
        return FileNumber.parse(form.typed())
                .map(number -> finder.find(member, number))
                .orElseGet(List::of);
    }
}
