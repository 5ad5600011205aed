package be.brugwachter.rights;

import be.brugwachter.protocol.Dates;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.util.List;

/** The codes of parents, as digests. What follows from a withdrawal has a round of its own. */
final class FamilyCodeShelf implements Shelf {
    private final FamilyCodeDesk codes;
    private final FamilyCodeStore store;

    FamilyCodeShelf(FamilyCodeDesk codes, FamilyCodeStore store) {
        this.codes = codes;
        this.store = store;
    }

    @Override
    public ShelfName name() {
        return ShelfName.FAMILY_CODE;
    }

    @Override
    public int letGo(Instant now) {
        return codes.letGo();
    }

    @Override
    public Stock stock(Instant now) {
        List<FamilyCodeStore.Kept> kept = store.all();
        return Stock.of(
                kept.size(),
                kept.stream()
                        .map(each -> Dates.day(each.since().plus(FamilyCodeDesk.LIFE)))
                        .sorted()
                        .findFirst(),
                "Een code werkt een jaar, en nog dertig dagen na een intrekking. We bewaren nooit de code zelf.");
    }
}
