package be.brugwachter.consent;

import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.util.Optional;

/**
 * The proof that a client agreed (GDPR art. 7(1)), bound to the team's own file. Neither protocol gives it a term, and nobody
 * agreed on one yet: nothing goes, and the page says why.
 */
final class ConsentShelf implements Shelf {
    private final ConsentStore store;

    ConsentShelf(ConsentStore store) {
        this.store = store;
    }

    @Override
    public ShelfName name() {
        return ShelfName.CONSENT;
    }

    @Override
    public int letGo(Instant now) {
        return 0;
    }

    @Override
    public Stock stock(Instant now) {
        return Stock.of(
                store.kept(Stock.MOST + 1),
                Optional.empty(),
                "Het dossiernummer van het eigen team blijft als bewijs van de toestemming (AVG art. 7). De protocollen geven daarvoor"
                        + " geen termijn. Spreek er een af met de andere partij.");
    }
}
