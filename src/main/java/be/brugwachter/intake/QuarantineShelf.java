package be.brugwachter.intake;

import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.util.Optional;

/** Parcels that did not open. No clock lets them go: what is in them may be the only copy of a family's wish for help. */
final class QuarantineShelf implements Shelf {
    private final QuarantineStore store;

    QuarantineShelf(QuarantineStore store) {
        this.store = store;
    }

    @Override
    public ShelfName name() {
        return ShelfName.QUARANTINE;
    }

    @Override
    public int letGo(Instant now) {
        return 0;
    }

    @Override
    public Stock stock(Instant now) {
        return Stock.of(
                store.open().size(),
                Optional.empty(),
                "Een pakje dat niet openging, blijft verzegeld liggen tot iemand keek: dan gaat het open, of een collega laat het"
                        + " gaan. Geen klok wist het.");
    }
}
