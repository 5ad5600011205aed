package be.brugwachter.figures;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.disclosure.MonthPress;
import be.brugwachter.figures.OrderSource.Order;
import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the own data protection officer and the managers, once a month, whether all is in order. */
@Service
@Transactional
public class MonthDesk {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private final MonthPress press;
    private final ProtocolDesk protocols;
    private final List<OrderSource> sources;
    private final BookDesk book;
    private final Clock clock;

    /** A desk over what these rooms know. */
    public MonthDesk(MonthPress press, ProtocolDesk protocols, List<OrderSource> sources, BookDesk book, Clock clock) {
        this.press = press;
        this.protocols = protocols;
        this.sources = List.copyOf(sources);
        this.book = book;
        this.clock = clock;
    }

    /**
     * Puts the mails about the last month with those that wait, unless they were written. The same the whole month through, so a
     * fall halfway and a new start change nothing; of a month in which nothing was here yet, it tells nothing.
     */
    public void tell() {
        YearMonth last = YearMonth.from(Dates.day(clock.instant())).minusMonths(1);
        boolean here = book.begin()
                .filter(begun -> !YearMonth.from(Dates.day(begun)).isAfter(last))
                .isPresent();
        Map<EmailAddress, ProtocolId> waiting = here ? people() : new LinkedHashMap<>();
        waiting.keySet().removeIf(to -> press.told(last, to));
        if (!waiting.isEmpty()) {
            write(last, waiting);
        }
    }

    private void write(YearMonth month, Map<EmailAddress, ProtocolId> people) {
        List<Order> said =
                sources.stream().flatMap(source -> source.of(month).stream()).toList();
        boolean fine = said.stream().allMatch(Order::fine);
        Map<String, String> words = Map.of(
                "name", name(),
                "month", MONTH.format(month),
                "verdict",
                        fine
                                ? "Alles is in orde. Je hoeft niets te doen."
                                : "Niet alles is in orde. Dit vraagt aandacht:",
                "wrong", lines(said, false),
                "fine", lines(said, true));
        people.forEach((to, under) -> press.write(month, to, under, fine, words));
    }

    private static String lines(List<Order> said, boolean fine) {
        return said.stream()
                .filter(order -> order.fine() == fine)
                .map(order -> "- " + order.sentence())
                .collect(Collectors.joining("\n"));
    }

    /** The officers of the own side of what was signed and stands, and the organisation's address, where the managers read. */
    private Map<EmailAddress, ProtocolId> people() {
        Map<EmailAddress, ProtocolId> people = new LinkedHashMap<>();
        protocols.protocols().stream().filter(this::stands).forEach(protocol -> {
            protocol.breachContacts(ours(protocol)).stream()
                    .limit(1)
                    .map(Breach.Contact::address)
                    .forEach(to -> people.putIfAbsent(to, protocol.id()));
            people.putIfAbsent(press.house(), protocol.id());
        });
        return people;
    }

    private boolean stands(Protocol protocol) {
        Standing standing = protocols.standing(protocol, clock.instant());
        return standing.signedByBoth() && !standing.over();
    }

    private String name() {
        return protocols.protocols().stream()
                .findFirst()
                .map(protocol -> protocol.profile(ours(protocol)).name())
                .orElse(Walls.party().key());
    }

    private static Side ours(Protocol protocol) {
        return protocol.sideOf(Walls.party()).orElseThrow();
    }
}
