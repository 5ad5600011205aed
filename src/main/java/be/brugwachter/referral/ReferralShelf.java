package be.brugwachter.referral;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.referral.Referral.Dispatched;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the sender keeps of what was sent: until two days after the opening, or until nobody opened it in time. */
final class ReferralShelf implements Shelf {
    private final FollowDesk follow;
    private final ProtocolDesk protocols;
    private final ReferralStock stock;

    ReferralShelf(FollowDesk follow, ProtocolDesk protocols, ReferralStock stock) {
        this.follow = follow;
        this.protocols = protocols;
        this.stock = stock;
    }

    @Override
    public ShelfName name() {
        return ShelfName.REFERRAL;
    }

    @Override
    public int letGo(Instant now) {
        int lapsed = protocols.protocols().stream().mapToInt(follow::lapse).sum();
        return lapsed + follow.eraseOpened();
    }

    @Override
    public Stock stock(Instant now) {
        List<Dispatched> here = stock.living().stream()
                .filter(Dispatched.class::isInstance)
                .map(Dispatched.class::cast)
                .filter(Leaving::detailsHere)
                .toList();
        Optional<LocalDate> first = here.stream()
                .flatMap(referral -> protocol(referral).stream().map(agreed -> Leaving.day(referral, agreed)))
                .sorted()
                .findFirst();
        return Stock.of(
                here.size(),
                first,
                "De gegevens gaan weg 48 uur nadat het OCMW het bericht opende. Opent niemand het op tijd, of trekt de ouder de"
                        + " toestemming in, dan gaan ze ook weg.");
    }

    private Optional<Protocol> protocol(Dispatched referral) {
        return protocols.byId(referral.course().protocol());
    }
}
