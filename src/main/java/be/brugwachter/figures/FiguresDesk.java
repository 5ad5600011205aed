package be.brugwachter.figures;

import be.brugwachter.figures.FlowReckoning.Unit;
import be.brugwachter.figures.YearFigures.Terms;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.retention.RetentionDesk;
import be.brugwachter.retention.RoundReport.Outcome;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a party as they may be seen: by its data protection officer and its manager too. */
@Service
@Transactional(readOnly = true)
public class FiguresDesk {
    private final TallyStore store;
    private final ProtocolDesk protocols;
    private final RetentionDesk retention;
    private final Clock clock;

    /** A desk over these tallies. */
    public FiguresDesk(TallyStore store, ProtocolDesk protocols, RetentionDesk retention, Clock clock) {
        this.store = store;
        this.protocols = protocols;
        this.retention = retention;
        this.clock = clock;
    }

    /** This year and every year in which something was counted, the last first. */
    public List<Integer> years() {
        return Stream.concat(Stream.of(now().getYear()), store.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The last year that is over. */
    public int lastYear() {
        return now().getYear() - 1;
    }

    /** One year. */
    public YearFigures of(int year) {
        List<Protocol> ours = protocols.protocols();
        List<Tally> tallies =
                store.of(year, ours.stream().map(each -> each.id().value()).toList());
        List<FlowFigures> flows = Stream.of(Flow.values())
                .filter(flow -> ours.stream().anyMatch(protocol -> side(protocol) == flow.side()))
                .map(flow -> new FlowReckoning(flow, tallies, new Hiding(store.secret()), units(flow, ours, year))
                        .of(year, now()))
                .toList();
        return new YearFigures(year, now().getYear() > year, flows, terms(year, tallies));
    }

    /** Every protocol that had begun by the end of that year, whatever happened under it. */
    private List<Unit> units(Flow flow, List<Protocol> ours, int year) {
        return ours.stream()
                .filter(protocol -> side(protocol) == flow.side())
                .filter(protocol -> protocols.versions(protocol.id()).stream()
                        .anyMatch(version -> version.inForceFrom().getYear() <= year))
                .map(protocol -> new Unit(
                        protocol.id().value(),
                        flow == Flow.SENDING ? protocol.localTeam() : "",
                        protocol.profile(other(flow.side())).name()))
                .toList();
    }

    private static Side side(Protocol protocol) {
        return protocol.sideOf(Walls.party()).orElseThrow();
    }

    private static Side other(Side side) {
        return side == Side.SENDER ? Side.RECEIVER : Side.SENDER;
    }

    private Terms terms(int year, List<Tally> tallies) {
        Map<Outcome, Integer> days = retention.days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        boolean late = tallies.stream().anyMatch(tally -> tally.kind() == Kind.ERASED_LATE);
        return new Terms(
                days.getOrDefault(Outcome.DONE, 0),
                days.getOrDefault(Outcome.HINDERED, 0),
                days.getOrDefault(Outcome.FAILED, 0),
                late && now().getYear() > year);
    }

    private YearMonth now() {
        return YearMonth.from(Dates.day(clock.instant()));
    }
}
