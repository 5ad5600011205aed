package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.UUID;

/**
 * What a sender took back: erased where it is not yet a client file, remembered where the parcel itself is still on its way.
 * Answers nothing: the receipt was written before, and is the same in every case.
 */
public final class Recalls {
    private final IntakeStore intakes;
    private final RecallStore store;
    private final Erasures erasures;
    private final Logbook logbook;

    Recalls(IntakeStore intakes, RecallStore store, Erasures erasures, Logbook logbook) {
        this.intakes = intakes;
        this.store = store;
        this.erasures = erasures;
        this.logbook = logbook;
    }

    /** Takes a letter of recall in, in the running transaction. */
    @Upholds({Clause.CONSENTED, Clause.FILE_IF_WISHED})
    void came(Party sender, UUID parcel, ErasureGround ground) {
        Actor us = Actor.system(Walls.party());
        store.add(new Recall(UUID.randomUUID(), sender, parcel, ground, logbook.now()));
        Clause why = ground == ErasureGround.WRONG_RECEIVER ? Clause.OCMW_OF_RESIDENCE : Clause.CONSENTED;
        logbook.write(us, Act.RECALL_CAME, parcel, why);
        intakes.lockByParcel(sender, parcel).ifPresent(intake -> {
            if (intake instanceof Intake.Open open) {
                erasures.erase(us, open, ground);
            }
        });
    }

    /** Whether the sender took this parcel back before it came. */
    boolean tookBack(Arrival arrival) {
        return store.of(arrival.sender(), arrival.parcel()).isPresent();
    }
}
