package be.brugwachter.referral;

import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Drafts. What is not sent leaves nothing: no declaration and no count, for both would tell of a family that said no. */
final class DraftShelf implements Shelf {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final DraftDesk drafts;
    private final ReferralStock stock;

    DraftShelf(DraftDesk drafts, ReferralStock stock) {
        this.drafts = drafts;
        this.stock = stock;
    }

    @Override
    public ShelfName name() {
        return ShelfName.DRAFT;
    }

    @Override
    public int letGo(Instant now) {
        drafts.dropStale();
        return 0;
    }

    @Override
    public Stock stock(Instant now) {
        List<Instant> begun = stock.living().stream()
                .filter(Referral.Draft.class::isInstance)
                .map(referral -> ((Referral.Draft) referral).begun())
                .toList();
        Optional<LocalDate> first = begun.stream()
                .sorted()
                .findFirst()
                .map(moment -> LocalDate.ofInstant(moment.plus(DraftDesk.LIFE), BRUSSELS));
        return Stock.of(
                begun.size(),
                first,
                "Een concept gaat na 24 uur weg, met de toestemming erbij. Wie niet verstuurt, laat niets na: ook geen verklaring.");
    }
}
