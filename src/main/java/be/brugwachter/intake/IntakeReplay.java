package be.brugwachter.intake;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.Replay;
import be.brugwachter.clause.Clause;
import be.brugwachter.retention.Law;
import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who was erased stays erased, and who went to the OCMW's own file system is not here any more. Who came in after the copy is lost:
 * the mail is gone and the line burnt, so the book names the parcel, for people to ask the sender for another.
 */
final class IntakeReplay implements Replay {
    private final IntakeStore store;
    private final TrailStore trail;
    private final Exports exports;
    private final LostIntakes lost = new LostIntakes();

    IntakeReplay(IntakeStore store, TrailStore trail, Exports exports) {
        this.store = store;
        this.trail = trail;
        this.exports = exports;
    }

    @Override
    public void replay(Fact fact) {
        lost.hear(fact);
        switch (fact.act()) {
            // The file system has this client already; its answer came after the copy.
            case HAND_OVER_ARRIVED -> exports.takeAway(fact.subject(), Law.NO_LONGER_NEEDED);
            case INTAKE_ERASED -> goes(fact);
            case KEPT_ELSEWHERE -> leaves(fact);
            case ADDRESS_ERASED -> store.leaveOut(fact.subject(), DataItem.ADDRESS);
            case TELEPHONE_ERASED -> store.leaveOut(fact.subject(), DataItem.TELEPHONE);
            case EMAIL_ERASED -> store.leaveOut(fact.subject(), DataItem.EMAIL);
            default -> {}
        }
    }

    private void goes(Fact fact) {
        store.lock(fact.subject())
                .filter(each -> !(each instanceof Intake.Erased))
                .ifPresent(each -> erase(each, fact));
    }

    private void leaves(Fact fact) {
        if (store.lock(fact.subject()).orElse(null) instanceof Intake.Open open) {
            open.inHands().ifPresentOrElse(hands -> wipe(open, hands, fact), () -> erase(open, fact));
        }
    }

    private void erase(Intake intake, Fact fact) {
        LocalDate day = LocalDate.ofInstant(fact.moment(), Logbook.BRUSSELS);
        boolean term = fact.clauses().contains(Clause.KEEP_FILE_TEN_YEARS);
        ErasureGround ground = term ? ErasureGround.END_OF_TERM : ErasureGround.ERASED_BEFORE;
        store.erase(new Intake.Erased(intake.id(), day, ground), fact.moment());
        forget(intake.id());
    }

    private void wipe(Intake.Open open, Hands hands, Fact fact) {
        store.wipe(open.id());
        forget(open.id());
        var elsewhere = new Intake.Keeping.Elsewhere();
        store.move(new Intake.FileOpened(open.id(), open.arrival(), hands, fact.moment(), elsewhere));
    }

    private void forget(UUID intake) {
        trail.forget(intake);
        exports.takeAway(intake, Law.NO_LONGER_NEEDED);
    }

    /** Without the end of the ledger nobody can say who was erased; art. 3 keeps the others until a person has looked. */
    @Override
    public void settle(boolean told) {}

    @Override
    public List<Lost> lost() {
        return lost.take();
    }
}
