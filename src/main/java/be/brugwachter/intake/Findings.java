package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correction.CorrectionDesk;
import be.brugwachter.correction.Flawed;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import java.util.UUID;

/** What workers decide about a client and find in the data; a flaw goes to the sender at once. */
final class Findings {
    private final DecisionStore decisions;
    private final CorrectionDesk corrections;
    private final Logbook logbook;

    Findings(DecisionStore decisions, CorrectionDesk corrections, Logbook logbook) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.logbook = logbook;
    }

    DecisionStore decisions() {
        return decisions;
    }

    /** This item is not right. Says nothing of the client, and nothing of what becomes of it. A flaw told before is told once. */
    @Upholds(Clause.FLAW_REPORTED)
    void found(Actor by, Intake.Open open, DataItem item, Quality.Flaw kind) {
        Arrival arrival = open.arrival();
        UUID id = UUID.randomUUID();
        var flawed = new Flawed(arrival.parcel(), arrival.protocol(), item, kind);
        if (corrections.report(id, arrival.sender(), flawed)) {
            decisions.add(new FoundFlaw(id, open.id(), item, kind, logbook.now()));
            logbook.write(by, Act.FLAW_FOUND, open.id(), Clause.FLAW_REPORTED);
        }
    }

    /** A partner who was told says that it knows. */
    void confirmed(Actor by, UUID flaw, UUID onward) {
        decisions.confirm(flaw, onward, by.account(), logbook.now());
        logbook.write(by, Act.FLAW_PARTNER_CONFIRMED, onward, Clause.FLAW_ANSWERED);
    }

    /** A partner was told of it. */
    void told(Actor by, UUID flaw, UUID onward) {
        decisions.tell(flaw, onward, by.account(), logbook.now());
        logbook.write(by, Act.FLAW_PARTNER_TOLD, onward, Clause.FLAW_ANSWERED);
    }
}
