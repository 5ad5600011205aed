package be.brugwachter.referral.web;

import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/** The team member behind a request, and where to go when a page has nothing to show. */
final class Members {
    /** Back to the list: the draft was sent, dropped, or is somebody else's. */
    static final String LIST = "redirect:/doorverwijzingen";

    private Members() {}

    static Member of(SignedIn me) {
        return new Member(me.actor(Role.TEAM_MEMBER), me.team());
    }

    /** A word above the title when the other parent is still to come. */
    static @Nullable String who(DraftDesk drafts, Referral.Draft draft) {
        return drafts.othersOfSitting(draft.course().sitting(), draft.id()).isEmpty() ? null : "Eerste ouder";
    }
}
