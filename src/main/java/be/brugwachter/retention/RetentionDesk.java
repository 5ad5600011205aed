package be.brugwachter.retention;

import be.brugwachter.retention.RoundReport.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets data go whose term is over: each shelf in a transaction of its own, which also writes what went. */
@Service
@Transactional
public class RetentionDesk {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int SHOWN = 60;

    private final RoundStore rounds;
    private final Clock clock;

    /** A desk over these rounds. */
    public RetentionDesk(RoundStore rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Walks by one shelf. Killed before the end, nothing went and nothing is told; the next walk does it all. */
    public int letGo(Shelf shelf) {
        Instant now = clock.instant();
        rounds.add(report(shelf, 0, Outcome.DONE, Optional.empty()));
        int went = shelf.letGo(now);
        Optional<String> hindrance = shelf.hindrance(now);
        rounds.add(report(shelf, went, hindrance.isPresent() ? Outcome.HINDERED : Outcome.DONE, hindrance));
        return went;
    }

    /** Remembers that a walk by a shelf did not succeed. */
    public void failed(Shelf shelf) {
        String next =
                "Er ging iets mis, en er ging niets weg. Vraag de beheerder om het technische logbestand na te kijken.";
        rounds.add(report(shelf, 0, Outcome.FAILED, Optional.of(next)));
    }

    private RoundReport report(Shelf shelf, int went, Outcome outcome, Optional<String> trouble) {
        Instant now = clock.instant();
        return new RoundReport(LocalDate.ofInstant(now, BRUSSELS), shelf.name(), now, went, outcome, trouble);
    }

    /** What the last rounds did, newest day first. */
    @Transactional(readOnly = true)
    public List<RoundReport> rounds() {
        return rounds.last(SHOWN);
    }

    /** How many days from the first on and before the other ended like this, by the worst shelf of each day; never how many went. */
    @Transactional(readOnly = true)
    public Map<Outcome, Integer> days(LocalDate from, LocalDate until) {
        return rounds.days(from, until);
    }

    /** What stands on a shelf now. */
    @Transactional(readOnly = true)
    public Stock stock(Shelf shelf) {
        return shelf.stock(clock.instant());
    }

    /** Why something on a shelf may not go yet. */
    @Transactional(readOnly = true)
    public Optional<String> hindrance(Shelf shelf) {
        return shelf.hindrance(clock.instant());
    }
}
