package be.brugwachter.referral;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.referral.Referral.Dispatched;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        int lapsed = versions().stream().mapToInt(this::lapse).sum();
        return lapsed + follow.eraseOpened();
    }

    @Override
    public Stock stock(Instant now) {
        List<Dispatched> here = dispatched().filter(Leaving::detailsHere).toList();
        Optional<LocalDate> first = here.stream()
                .flatMap(referral -> protocol(referral.course()).stream().map(agreed -> Leaving.day(referral, agreed)))
                .sorted()
                .findFirst();
        return Stock.of(
                here.size(),
                first,
                "De gegevens gaan weg 48 uur nadat het OCMW het bericht opende. Opent niemand het op tijd, of trekt de ouder de"
                        + " toestemming in, dan gaan ze ook weg.");
    }

    private Stream<Dispatched> dispatched() {
        return stock.living().stream().filter(Dispatched.class::isInstance).map(Dispatched.class::cast);
    }

    /** One course of each version under which something was sent. */
    private Collection<Course> versions() {
        return dispatched()
                .map(Dispatched::course)
                .collect(Collectors.toMap(
                        course -> Map.entry(course.protocol(), course.protocolVersion()),
                        Function.identity(),
                        (one, another) -> one))
                .values();
    }

    private int lapse(Course under) {
        return protocol(under)
                .map(agreed -> follow.lapse(agreed, under.protocolVersion()))
                .orElse(0);
    }

    private Optional<Protocol> protocol(Course course) {
        return protocols.byId(course.protocol(), course.protocolVersion());
    }
}
