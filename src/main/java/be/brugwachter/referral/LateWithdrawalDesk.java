package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.referral.StopDesk.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes consent back when nothing of the client is left here: whoever read the parcel must still hear of it (GDPR art. 7(3)). */
@Service
@Transactional
public class LateWithdrawalDesk {
    private final ReferralStore store;
    private final StopStore stops;
    private final StopDesk codes;
    private final ConsentDesk consents;
    private final Logbook logbook;

    LateWithdrawalDesk(ReferralStore store, StopStore stops, StopDesk codes, ConsentDesk consents, Logbook logbook) {
        this.store = store;
        this.stops = stops;
        this.codes = codes;
        this.consents = consents;
        this.logbook = logbook;
    }

    /**
     * The team member who made it takes it back for the client.
     *
     * @return whether the receiver is told; empty, and nothing happens, when something is still here, it is somebody else's, or it was
     *     taken back before
     */
    @Upholds(Clause.CONSENTED)
    public Optional<Boolean> withdraw(Member member, UUID referral) {
        return stops.sent(referral)
                .filter(sent -> sent.account().equals(member.actor().account()))
                .filter(sent -> store.find(referral).orElse(null) instanceof Referral.Erased)
                .filter(sent -> codes.standing(referral) != Standing.WITHDRAWN)
                .map(sent -> {
                    Instant now = logbook.now();
                    consents.withdraw(sent.consent(), member.actor());
                    stops.stop(referral, now, now);
                    logbook.write(member.actor(), Act.REFERRAL_WITHDRAWN, referral, List.of(Clause.CONSENTED));
                    codes.erase(referral);
                    return codes.tell(referral);
                });
    }
}
