package be.brugwachter.correction;

import be.brugwachter.figures.ReportPart;
import be.brugwachter.protocol.Dates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What the year report says of data that were not right (art. 7). */
final class FlawPart implements ReportPart {
    private final CorrectionStore store;
    private final Clock clock;

    FlawPart(CorrectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Section of(int year) {
        List<ReceivedFlaw> came = store.received().stream()
                .filter(flaw -> Dates.day(flaw.moment()).getYear() == year)
                .toList();
        int told = (int) store.reported().stream()
                .filter(flaw -> Dates.day(flaw.moment()).getYear() == year)
                .count();
        return new Section("Gegevens die niet klopten", items(came, told));
    }

    private List<Item> items(List<ReceivedFlaw> came, int told) {
        Instant now = clock.instant();
        String clock = came.stream().allMatch(flaw -> inTime(flaw, now)) ? "ja" : "nee, niet allemaal";
        return List.of(
                Item.people("Aan ons gemeld", came.size()),
                Item.people("Door ons gemeld", told),
                Item.said("Binnen de redelijke termijn nagekeken", clock));
    }

    private static boolean inTime(ReceivedFlaw flaw, Instant now) {
        return flaw.outcome()
                .map(outcome -> !outcome.moment().isAfter(flaw.due()))
                .orElseGet(() -> !flaw.late(now));
    }
}
