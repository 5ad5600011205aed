package be.brugwachter.referral;

import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.consent.FileNumber;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a referral again by the team's own file reference: of what this team member made, and of nothing else. */
@Service
@Transactional
public class FindDesk {
    private final ReferralStock stock;
    private final ConsentDesk consents;

    FindDesk(ReferralStock stock, ConsentDesk consents) {
        this.stock = stock;
        this.consents = consents;
    }

    /**
     * The referrals of this file that the team member may open, drafts first, then newest first; also erased ones, for a parent may still
     * take consent back or ask what there was. The same questions are asked whether a colleague has such a file or nobody.
     */
    public List<Referral> find(Member member, FileNumber number) {
        UUID account = member.actor().account();
        return Stream.concat(drafts(account, number).stream(), stock.madeOn(account, consents.of(number)).stream())
                .toList();
    }

    /** A draft is in no index, for it must be able to leave nothing; one's own of a day are few. */
    private List<Referral.Draft> drafts(UUID account, FileNumber number) {
        return stock.drafts(account).stream()
                .filter(draft -> consents.reference(draft.course().consent())
                        .map(FileNumber::of)
                        .filter(number::equals)
                        .isPresent())
                .toList();
    }
}
