package be.brugwachter.referral.web;

import be.brugwachter.referral.LateWithdrawalDesk;
import be.brugwachter.referral.RecallDesk;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.staff.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a referral back: because the parent wants it, or because it went to the wrong OCMW. One touch each, no reason asked. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
@RequestMapping("/doorverwijzingen/{id}")
class RecallPages {
    private static final String CALL =
            "Een verzegeld bericht kan nu niet vertrekken. Bel het OCMW vandaag nog, noem geen namen, en verwittig je protocolbeheerder.";

    private final ReferralDesk referrals;
    private final RecallDesk recalls;
    private final LateWithdrawalDesk late;

    RecallPages(ReferralDesk referrals, RecallDesk recalls, LateWithdrawalDesk late) {
        this.referrals = referrals;
        this.recalls = recalls;
        this.late = late;
    }

    @PostMapping("/intrekken")
    String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes said) {
        Optional<Boolean> told = late.withdraw(Members.of(me), id);
        if (told.isPresent()) {
            String gone = "Ingetrokken. Hier stond niets meer. ";
            return back(id, said, gone + (told.get() ? "Het OCMW krijgt een verzegelde intrekking." : CALL));
        }
        boolean kept = referrals.withdraw(Members.of(me), id);
        String answer = kept
                ? "Ingetrokken. Er is niets vertrokken, en de gegevens zijn hier weg."
                : recalls.told(Members.of(me), id)
                        ? "Ingetrokken. De gegevens zijn hier weg, en het OCMW krijgt een verzegelde intrekking."
                        : "Ingetrokken. De gegevens zijn hier weg. " + CALL;
        return back(id, said, answer);
    }

    @PostMapping("/verkeerd")
    String wrongReceiver(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes said) {
        String noted = "Genoteerd voor de functionaris. ";
        return back(
                id,
                said,
                switch (recalls.wrongReceiver(Members.of(me), id)) {
                    case KEPT -> noted + "Er is niets vertrokken, en de gegevens zijn hier weg.";
                    case TOLD -> noted + "Het OCMW krijgt een verzegeld bericht met de vraag om alles te wissen.";
                    case CALL -> noted + CALL;
                    case NOTHING -> "Dit was al gemeld. Er is niets veranderd.";
                });
    }

    private static String back(UUID id, RedirectAttributes said, String answer) {
        said.addFlashAttribute("answer", answer);
        return "redirect:/doorverwijzingen/" + id;
    }
}
