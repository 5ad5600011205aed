package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;

/** Lets a client's data go because something happened: row, keys, attempts, and the declaration, in the running transaction. */
public final class Erasures {
    private final IntakeStore store;
    private final Belongings belongings;
    private final DeclarationDesk declarations;
    private final Logbook logbook;

    Erasures(IntakeStore store, Belongings belongings, DeclarationDesk declarations, Logbook logbook) {
        this.store = store;
        this.belongings = belongings;
        this.declarations = declarations;
        this.logbook = logbook;
    }

    /** Everything goes. The ground is something that happened, never a clock (art. 3). */
    @Upholds(Clause.KEEP_UNTIL_CONTACT)
    public void erase(Actor by, Intake.Open open, ErasureGround ground) {
        Intake.Erased erased = open.erased(ground, logbook.today());
        store.erase(erased, logbook.now());
        belongings.erased(by, open.id(), ground, law(ground));
        declarations.declare(ShelfName.INTAKE, law(ground));
        logbook.write(by, Act.INTAKE_ERASED, open.id(), Clause.KEEP_UNTIL_CONTACT);
    }

    /** The copy here goes, because the OCMW's own file system holds the client now; the file's reference stays. */
    void wipe(Intake.Open open) {
        store.wipe(open.id());
        belongings.wiped(open.id(), Law.NO_LONGER_NEEDED);
        declarations.declare(ShelfName.INTAKE, Law.NO_LONGER_NEEDED);
    }

    /** One item goes because it is superfluous, where the rest can do without; the reader of the book sees which. */
    @Upholds(Clause.FLAW_REPORTED)
    void leaveOut(Actor by, Intake.Open open, DataItem item) {
        if (store.leaveOut(open.id(), item)) {
            declarations.declare(ShelfName.INTAKE, Law.NO_LONGER_NEEDED);
            Superfluous.act(item).ifPresent(act -> logbook.write(by, act, open.id(), Clause.FLAW_REPORTED));
        }
    }

    private static Law law(ErasureGround ground) {
        return switch (ground) {
            case WITHDRAWN -> Law.CONSENT_WITHDRAWN;
            case REQUESTED -> Law.REQUESTED;
            case NO_FURTHER_HELP, LIVES_ELSEWHERE, NEVER_REACHED, WRONG_RECEIVER, SUPERFLUOUS, ERASED_BEFORE ->
                Law.NO_LONGER_NEEDED;
            case END_OF_TERM -> throw new IllegalArgumentException("The end of a term is declared by its rule.");
        };
    }
}
