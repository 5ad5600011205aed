package be.brugwachter.correction;

import be.brugwachter.protocol.Dates;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flaws, on both banks. They name nobody, but lead to a case as long as the team's file does; a year after the answer nobody needs
 * them any more. The protocols give no term: this one is our own.
 */
final class FlawShelf implements Shelf {
    private static final Duration AFTER_ANSWER = Duration.ofDays(365);

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
        return store.forget(now.minus(AFTER_ANSWER));
    }

    @Override
    public Stock stock(Instant now) {
        Optional<LocalDate> first =
                answered().min(Instant::compareTo).map(moment -> Dates.day(moment.plus(AFTER_ANSWER)));
        return Stock.of(
                store.reported().size() + store.received().size(),
                first,
                "Een melding gaat weg een jaar nadat ze beantwoord is. Zolang niemand antwoordt, blijft ze staan.");
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
