package be.brugwachter.notice;

import be.brugwachter.figures.ReportPart;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.protocol.Dates;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What the year report says of breaches and of changes of law (art. 9). */
final class NoticePart implements ReportPart {
    private final CaseDesk cases;
    private final DutyStore duties;

    NoticePart(CaseDesk cases, DutyStore duties) {
        this.cases = cases;
        this.duties = duties;
    }

    @Override
    public Section of(int year) {
        List<CaseFile> known = cases.all().stream()
                .filter(file -> in(year, file.head().aware()))
                .toList();
        List<CaseFile> real =
                known.stream().filter(file -> !file.head().drill()).toList();
        int laws = (int) duties.changes().stream()
                .filter(change -> in(year, change.told()))
                .count();
        boolean silent = known.isEmpty() && laws == 0;
        return new Section(
                "Lekken en wetswijzigingen", silent ? List.of() : items(real, known.size() - real.size(), laws));
    }

    private List<Item> items(List<CaseFile> real, int drills, int laws) {
        int late = (int) real.stream().filter(this::late).count();
        return List.of(
                Item.things("Lekken in het register", real.size()),
                Item.things("Lekken zonder beslissing over de toezichthouder binnen 72 uur", late),
                Item.things("Oefeningen", drills),
                Item.things("Wetswijzigingen gemeld aan een andere partij", laws));
    }

    private boolean late(CaseFile file) {
        Instant decided = file.ours(Group.SUPERVISOR).stream()
                .map(Step::recorded)
                .min(Comparator.naturalOrder())
                .orElseGet(cases::now);
        return !file.head().stayed() && file.head().lateAt(decided);
    }

    private static boolean in(int year, Instant moment) {
        return Dates.day(moment).getYear() == year;
    }
}
