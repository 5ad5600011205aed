package be.brugwachter.figures;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Flaw;
import be.brugwachter.audit.Verification;
import be.brugwachter.figures.ReportPart.Section;
import be.brugwachter.figures.ReportStore.Made;
import be.brugwachter.figures.ReportStore.Published;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year report of the data protection officer, and the figures that officer makes public; each with one act. */
@Service
@Transactional
public class YearReportDesk {
    private final FiguresDesk figures;
    private final ReportStore store;
    private final List<ReportPart> parts;
    private final BookDesk book;
    private final Clock clock;

    /** A desk over these figures and what other rooms add. */
    public YearReportDesk(FiguresDesk figures, ReportStore store, List<ReportPart> parts, BookDesk book, Clock clock) {
        this.figures = figures;
        this.store = store;
        this.parts = List.copyOf(parts);
        this.book = book;
        this.clock = clock;
    }

    /**
     * A year report.
     *
     * @param sections what each room adds
     * @param made the last time it was made, with what the check of the book said then
     */
    public record YearReport(YearFigures figures, List<Section> sections, Optional<Made> made) {
        public YearReport {
            sections = List.copyOf(sections);
        }
    }

    /** The report of a year. */
    @Transactional(readOnly = true)
    public YearReport report(int year) {
        List<Section> sections = parts.stream()
                .map(part -> part.of(year))
                .filter(section -> !section.items().isEmpty())
                .toList();
        return new YearReport(figures.of(year), sections, store.last(year));
    }

    /** Whether the report of the whole year was made: one of a year that still ran does not count. */
    @Transactional(readOnly = true)
    public boolean made(int year) {
        return store.last(year)
                .filter(made -> Dates.day(made.moment()).getYear() > year)
                .isPresent();
    }

    /** Checks the whole book and makes the report with what that said. */
    public void make(int year, Actor officer) {
        Verification found = book.verifyAtRest();
        Made made = new Made(
                UUID.randomUUID(),
                year,
                clock.instant(),
                found.linked(),
                found.unlinked().size(),
                found.flaw().map(Flaw::sentence));
        store.add(made);
        book.write(new Entry(officer, Act.YEAR_REPORT_MADE, made.id(), List.of()));
    }

    /**
     * Makes the figures of a year public, for good.
     *
     * @param name of the party, as people know it
     * @return false when there is nothing that may be public, or it is public already
     */
    public boolean publish(int year, String name, Actor officer) {
        YearFigures all = figures.of(year);
        return OpenFigures.of(all)
                .filter(line -> publish(all, line, name, officer))
                .isPresent();
    }

    private boolean publish(YearFigures all, Line line, String name, Actor officer) {
        UUID id = UUID.randomUUID();
        boolean first = store.publish(
                id,
                new Published(
                        all.year(), clock.instant(), OpenFigures.json(all, line, name), FiguresCsv.open(all, line)));
        if (first) {
            book.write(new Entry(officer, Act.FIGURES_PUBLISHED, id, List.of()));
        }
        return first;
    }

    /** What is public of a year. */
    @Transactional(readOnly = true)
    public Optional<Published> published(int year) {
        return store.published(year);
    }

    /** Everything this party made public, the last year first. */
    @Transactional(readOnly = true)
    public List<Published> published() {
        return store.published();
    }
}
