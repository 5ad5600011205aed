package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.util.Optional;

/** Clients who wait for contact, or for its outcome. No clock lets them go: only something that happened (art. 3). */
final class IntakeShelf implements Shelf {
    private final IntakeStore store;

    IntakeShelf(IntakeStore store) {
        this.store = store;
    }

    @Override
    public ShelfName name() {
        return ShelfName.INTAKE;
    }

    @Override
    @Upholds(Clause.KEEP_UNTIL_CONTACT)
    public int letGo(Instant now) {
        return 0;
    }

    @Override
    public Stock stock(Instant now) {
        long open =
                store.living().stream().filter(Intake.Open.class::isInstance).count();
        return Stock.of(
                Math.toIntExact(open),
                Optional.empty(),
                "De gegevens blijven minstens tot er contact was en duidelijk is of de cliënt hulp wil (art. 3). Daarna gaan ze naar"
                        + " een dossier, of ze gaan weg. Geen klok wist ze.");
    }
}
