package be.brugwachter.rights;

import be.brugwachter.referral.StopDesk;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The codes of parents, as digests. What follows from a code three days later follows on this round, before any code goes. */
final class FamilyCodeShelf implements Shelf {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final FamilyCodeDesk codes;
    private final FamilyCodeStore store;
    private final StopDesk stops;

    FamilyCodeShelf(FamilyCodeDesk codes, FamilyCodeStore store, StopDesk stops) {
        this.codes = codes;
        this.store = store;
        this.stops = stops;
    }

    @Override
    public ShelfName name() {
        return ShelfName.FAMILY_CODE;
    }

    @Override
    public int letGo(Instant now) {
        stops.followDue();
        return codes.letGo();
    }

    @Override
    public Stock stock(Instant now) {
        List<FamilyCodeStore.Kept> kept = store.all();
        return Stock.of(
                kept.size(),
                kept.stream()
                        .map(each -> LocalDate.ofInstant(each.since().plus(FamilyCodeDesk.LIFE), BRUSSELS))
                        .sorted()
                        .findFirst(),
                "Een code werkt een jaar, en nog dertig dagen na een intrekking. We bewaren nooit de code zelf.");
    }
}
