package be.brugwachter.intake;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import be.brugwachter.clause.Clause;
import be.brugwachter.disclosure.ReceivedSheet;
import be.brugwachter.disclosure.ReceivedSheetStore;
import be.brugwachter.shared.Party;
import java.util.UUID;
import java.util.stream.Stream;

/** What a sender took back stays so, also when the parcel itself comes only now; a refused parcel that a person let go does not lie here again. */
final class ReceptionReplay implements Replay {
    private final RecallStore recalls;
    private final QuarantineStore quarantine;
    private final ReceivedSheetStore sheets;

    ReceptionReplay(RecallStore recalls, QuarantineStore quarantine, ReceivedSheetStore sheets) {
        this.recalls = recalls;
        this.quarantine = quarantine;
        this.sheets = sheets;
    }

    @Override
    public void replay(Fact fact) {
        switch (fact.act()) {
            case RECALL_CAME -> senders().forEach(sender -> recalls.add(recall(sender, fact)));
            case QUARANTINE_CLOSED -> quarantine.close(fact.subject(), fact.account(), fact.moment());
            default -> {}
        }
    }

    /**
     * The book names the parcel and not who sent it; only who gave a sheet can have, and the ids of parcels are random, so that no
     * other sender has one like it.
     */
    private Stream<Party> senders() {
        return sheets.all().stream().map(ReceivedSheet::sender).distinct();
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
