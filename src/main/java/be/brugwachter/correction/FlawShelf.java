package be.brugwachter.correction;

import be.brugwachter.protocol.Dates;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flaws, on both banks. They name nobody, but lead to a case as long as the team's file does; when the year after the
 * answer is over, nobody needs them any more. The protocols give no term: this one is our own.
 */
final class FlawShelf implements Shelf {

    private final CorrectionStore store;

    FlawShelf(CorrectionStore store) {
        this.store = store;
    }

    @Override
    public ShelfName name() {
        return ShelfName.FLAW;
    }

    @Override
    public int letGo(Instant now) {
        return store.forget(newYear(Dates.day(now).minusYears(1))
                .atStartOfDay(Dates.BRUSSELS)
                .toInstant());
    }

    @Override
    public Stock stock(Instant now) {
        Optional<LocalDate> first = answered()
                .min(Instant::compareTo)
                .map(moment -> newYear(Dates.day(moment).plusYears(2)));
        return Stock.of(
                store.reported().size() + store.received().size(),
                first,
                "Een melding gaat weg als het jaar na het antwoord voorbij is: dan is ook het jaarverslag gemaakt. Zolang niemand antwoordt, blijft ze staan.");
    }

    /** The first day of this year. */
    private static LocalDate newYear(LocalDate day) {
        return day.withDayOfYear(1);
    }

    private Stream<Instant> answered() {
        return Stream.concat(
                store.reported().stream()
                        .flatMap(flaw -> flaw.answer().stream())
                        .map(ReportedFlaw.Answer::moment),
                store.received().stream()
                        .flatMap(flaw -> flaw.outcome().stream())
                        .map(ReceivedFlaw.Outcome::moment));
    }
}
