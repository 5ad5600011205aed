package be.brugwachter.accountability;

import be.brugwachter.accountability.OwedAnswer.Kind;
import be.brugwachter.figures.ReportPart;
import be.brugwachter.protocol.Dates;
import java.time.Clock;
import java.util.List;

/** What the year report says of evidence asked for and of the lists of processors (art. 6). */
final class EvidencePart implements ReportPart {
    private final OwedAnswers owed;
    private final Clock clock;

    EvidencePart(OwedAnswers owed, Clock clock) {
        this.owed = owed;
        this.clock = clock;
    }

    @Override
    public Section of(int year) {
        List<OwedAnswer> asked = owed.all().stream()
                .filter(each -> Dates.day(each.askedAt()).getYear() == year)
                .toList();
        return new Section("Bewijs en verwerkers", asked.isEmpty() ? List.of() : items(asked));
    }

    private List<Item> items(List<OwedAnswer> asked) {
        return List.of(
                Item.things("Bewijs gevraagd", many(asked, Kind.EVIDENCE)),
                Item.things("Lijst van verwerkers bezorgd", many(asked, Kind.PROCESSORS)),
                Item.things("Antwoorden die te laat kwamen of nog uitblijven", (int)
                        asked.stream().filter(this::late).count()));
    }

    private static int many(List<OwedAnswer> asked, Kind kind) {
        return (int) asked.stream().filter(each -> each.kind() == kind).count();
    }

    private boolean late(OwedAnswer each) {
        var day = each.answeredOn();
        return day == null ? each.late(clock.instant()) : day.isAfter(each.lastDay());
    }
}
