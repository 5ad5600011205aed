package be.brugwachter.intake.web;

import be.brugwachter.intake.OnwardFollowDesk;
import be.brugwachter.intake.PartnerDesk;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who else got something of a client, as a page shows it. */
@Component("deskChain")
class Chain {
    private final OnwardFollowDesk follow;
    private final PartnerDesk partners;

    Chain(OnwardFollowDesk follow, PartnerDesk partners) {
        this.follow = follow;
        this.partners = partners;
    }

    List<ChainLine> of(UUID intake) {
        return follow.chain(intake).stream()
                .map(each -> ChainLine.of(each, partners))
                .toList();
    }
}
