package be.brugwachter.intake;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.UUID;
import java.util.stream.Stream;

/** What a sender took back stays so, also when the parcel itself comes only now; a refused parcel that a person let go does not lie here again. */
final class ReceptionReplay implements Replay {
    private final RecallStore recalls;
    private final QuarantineStore quarantine;
    private final ProtocolLibrary protocols;

    ReceptionReplay(RecallStore recalls, QuarantineStore quarantine, ProtocolLibrary protocols) {
        this.recalls = recalls;
        this.quarantine = quarantine;
        this.protocols = protocols;
    }

    @Override
    public void replay(Fact fact) {
        switch (fact.act()) {
            case RECALL_CAME -> senders().forEach(sender -> recalls.add(recall(sender, fact)));
            case QUARANTINE_CLOSED -> quarantine.close(fact.subject(), fact.account(), fact.moment());
            default -> {}
        }
    }

    /** The book names the parcel and not who sent it; the ids of parcels are random, so no other sender has one like it. */
    private Stream<Party> senders() {
        Party us = Walls.party();
        return protocols.of(us).stream()
                .map(Protocol::sender)
                .map(profile -> profile.party())
                .filter(sender -> !sender.equals(us))
                .distinct();
    }

    private static Recall recall(Party sender, Fact fact) {
        boolean wrong = fact.clauses().contains(Clause.OCMW_OF_RESIDENCE);
        ErasureGround ground = wrong ? ErasureGround.WRONG_RECEIVER : ErasureGround.WITHDRAWN;
        return new Recall(UUID.randomUUID(), sender, fact.subject(), ground, fact.moment());
    }

    /** Nothing waits here: whoever was erased is another room's to say. */
    @Override
    public void settle(boolean told) {}
}
