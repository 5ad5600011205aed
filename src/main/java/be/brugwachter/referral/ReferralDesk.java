package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Ground;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.ReferralLetter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft across the bridge when the gate allows it, and takes it back when the client does. */
@Service
@Transactional
public class ReferralDesk {
    private final ReferralStore store;
    private final ConsentDesk consents;
    private final BridgeDesk bridge;
    private final Gate gate;
    private final Logbook logbook;
    private final TakingBack takingBack;

    ReferralDesk(ReferralStore store, ConsentDesk consents, BridgeDesk bridge, Gate gate, Logbook logbook) {
        this.store = store;
        this.consents = consents;
        this.bridge = bridge;
        this.gate = gate;
        this.logbook = logbook;
        this.takingBack = new TakingBack(store, consents, bridge, logbook);
    }

    /**
     * Decides, and when allowed uses the consent, seals and hands to the courier: all of it or nothing. A refusal keeps the
     * clauses only, in the book.
     *
     * @param attested whether the team member attests to know the family from this work, and to send for their sake
     */
    @Upholds({Clause.EACH_REFERRAL_ANEW, Clause.CONSENTED})
    public Sending send(Member member, UUID id, boolean attested) {
        if (!(store.lock(id).orElse(null) instanceof Referral.Draft draft)
                || !draft.course().account().equals(member.actor().account())) {
            return new Sending.NothingToSend();
        }
        return switch (gate.judge(draft.id(), draft.course(), attested)) {
            case Decision.Refused refused -> refuse(member, id, refused.grounds());
            case Decision.Allowed allowed -> seal(member, draft);
        };
    }

    private Sending refuse(Member member, UUID id, List<Ground> grounds) {
        logbook.write(
                member.actor(),
                Act.REFERRAL_REFUSED,
                id,
                grounds.stream().map(Ground::clause).distinct().toList());
        return new Sending.Refused(grounds);
    }

    private Sending seal(Member member, Referral.Draft draft) {
        Course course = draft.course();
        if (!consents.use(course.consent(), member.actor())) {
            throw new IllegalStateException("The gate allowed a referral whose consent cannot be used.");
        }
        UUID parcel = bridge.dispatch(draft.id(), course.protocol(), letter(draft));
        Referral.Sealed underway = new Referral.Sealed(draft.id(), course, parcel, logbook.now());
        store.move(underway);
        logbook.write(
                member.actor(), Act.REFERRAL_SEALED, draft.id(), List.of(Clause.SEALED_AES256_7ZIP, Clause.CONSENTED));
        return new Sending.Underway(underway);
    }

    private ReferralLetter letter(Referral.Draft draft) {
        DetailsOutcome details = ClientDetails.of(store.details(draft.id()).orElseThrow());
        if (details instanceof DetailsOutcome.Accepted(ClientDetails accepted)) {
            return new ReferralLetter(accepted, store.residence(draft.id()).orElseThrow());
        }
        throw new IllegalStateException("Details that were accepted when typed are not accepted when sealed.");
    }

    /**
     * Takes consent back with one act. What is still here never leaves; after what left already goes a sealed withdrawal, also
     * after any end of the protocol.
     * Returns whether the parcel could still be kept here.
     */
    @Upholds(Clause.CONSENTED)
    public boolean withdraw(Member member, UUID id) {
        if (!(store.lock(id).orElse(null) instanceof Referral.Dispatched referral)
                || !referral.course().account().equals(member.actor().account())
                || referral instanceof Referral.Withdrawn) {
            return false;
        }
        return takingBack.takeBack(referral, member.actor());
    }
}
