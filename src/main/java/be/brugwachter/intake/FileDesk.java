package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.intake.Intake.Keeping;
import be.brugwachter.retention.Law;
import be.brugwachter.shared.Actor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From contact to a client file: in the OCMW's own file system, and then nothing is left here, or here. */
@Service
@Transactional
public class FileDesk {
    private final Caseload caseload;
    private final IntakeStore store;
    private final Erasures erasures;
    private final Exports exports;
    private final Logbook logbook;

    FileDesk(Caseload caseload, IntakeStore store, Erasures erasures, Exports exports, Logbook logbook) {
        this.caseload = caseload;
        this.store = store;
        this.erasures = erasures;
        this.exports = exports;
        this.logbook = logbook;
    }

    /**
     * The client wants help, or is a client already, and stands in the OCMW's own file system under this number: the copy here
     * goes, the number stays.
     */
    @Upholds(Clause.FILE_IF_WISHED)
    public Answer keptElsewhere(Actor by, UUID intake, FileNumber number) {
        return open(by, intake, new Keeping.Elsewhere(), () -> {
            store.keepReference(intake, number.value());
            return true;
        });
    }

    /** The client wants help, and the OCMW keeps the file here: what was written out for another system goes. */
    @Upholds(Clause.FILE_IF_WISHED)
    public Answer keptHere(Actor by, UUID intake) {
        return open(by, intake, new Keeping.Here(Optional.empty()), () -> {
            exports.takeAway(intake, Law.NO_LONGER_NEEDED);
            return false;
        });
    }

    private Answer open(Actor by, UUID intake, Keeping keeping, BooleanSupplier leaves) {
        return caseload.actOpen(by, intake, open -> {
            if (!(open instanceof Intake.Contacted contacted)) {
                return Answer.NO_CONTACT_YET;
            }
            if (leaves.getAsBoolean()) {
                erasures.wipe(open);
                logbook.write(by, Act.KEPT_ELSEWHERE, intake, Clause.FILE_IF_WISHED);
            }
            store.move(new Intake.FileOpened(intake, contacted.arrival(), contacted.hands(), logbook.now(), keeping));
            logbook.write(by, Act.FILE_OPENED, intake, Clause.FILE_IF_WISHED);
            return Answer.DONE;
        });
    }

    /** The file that is kept here was closed on a day, today or before: from then its term runs. */
    @Upholds(Clause.KEEP_FILE_TEN_YEARS)
    public Answer close(Actor by, UUID intake, LocalDate day) {
        return caseload.act(by, intake, each -> {
            if (!(each instanceof Intake.FileOpened file) || !(file.keeping() instanceof Keeping.Here)) {
                return Answer.GONE;
            }
            if (day.isAfter(logbook.today())) {
                return Answer.NOT_CLOSED_YET;
            }
            Keeping closed = new Keeping.Here(Optional.of(day));
            store.move(new Intake.FileOpened(intake, file.arrival(), file.hands(), file.since(), closed));
            logbook.write(by, Act.FILE_CLOSED, intake, Clause.KEEP_FILE_TEN_YEARS);
            return Answer.DONE;
        });
    }
}
