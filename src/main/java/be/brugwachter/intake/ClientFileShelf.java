package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.intake.Intake.FileOpened;
import be.brugwachter.intake.Intake.Keeping;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.SelectionRule;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Client files that are kept here: they go ten years after closing, under a selection rule that is valid on that day. */
final class ClientFileShelf implements Shelf {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final IntakeStore store;
    private final Remains remains;
    private final FileTerms terms;
    private final DeclarationDesk declarations;
    private final Book book;

    ClientFileShelf(IntakeStore store, Remains remains, FileTerms terms, DeclarationDesk declarations, Book book) {
        this.store = store;
        this.remains = remains;
        this.terms = terms;
        this.declarations = declarations;
        this.book = book;
    }

    /** What may lie elsewhere of a file: the attempts to reach the client, and what was written out for another system. */
    record Remains(TrailStore trail, Exports exports) {}

    @Override
    public ShelfName name() {
        return ShelfName.CLIENT_FILE;
    }

    @Override
    @Upholds(Clause.KEEP_FILE_TEN_YEARS)
    public int letGo(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, BRUSSELS);
        List<SelectionRule> went = here().flatMap(file -> store.lock(file.id()).stream())
                .flatMap(locked -> destroy(locked, today, now).stream())
                .toList();
        Map<String, Long> byRule =
                went.stream().collect(Collectors.groupingBy(ClientFileShelf::words, Collectors.counting()));
        byRule.forEach((rule, count) -> declarations.declareEnd(ShelfName.CLIENT_FILE, Math.toIntExact(count), rule));
        return went.size();
    }

    private Optional<SelectionRule> destroy(Intake locked, LocalDate today, Instant now) {
        Optional<SelectionRule> rule =
                term(locked).filter(term -> term.goes(today)).flatMap(FileTerm::rule);
        rule.ifPresent(valid -> {
            store.erase(new Intake.Erased(locked.id(), today, ErasureGround.END_OF_TERM), now);
            remains.trail().forget(locked.id());
            remains.exports().takeAway(locked.id(), Law.NO_LONGER_NEEDED);
            Actor us = Actor.system(Walls.party());
            book.write(new Entry(us, Act.INTAKE_ERASED, locked.id(), List.of(Clause.KEEP_FILE_TEN_YEARS)));
        });
        return rule;
    }

    private Optional<FileTerm> term(Intake intake) {
        return intake instanceof FileOpened file ? terms.of(file) : Optional.empty();
    }

    private Stream<FileOpened> here() {
        return store.living().stream()
                .filter(FileOpened.class::isInstance)
                .map(FileOpened.class::cast)
                .filter(file -> file.keeping() instanceof Keeping.Here);
    }

    private static String words(SelectionRule rule) {
        return rule.name() + " (" + rule.period() + ")";
    }

    @Override
    public Optional<String> hindrance(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, BRUSSELS);
        return here().flatMap(file -> terms.of(file).stream())
                .flatMap(term -> term.hindrance(today).stream())
                .findFirst();
    }

    @Override
    public Stock stock(Instant now) {
        Optional<LocalDate> first = here().flatMap(file -> terms.of(file).stream())
                .map(FileTerm::keptUntil)
                .sorted()
                .findFirst();
        return Stock.of(
                Math.toIntExact(here().count()),
                first,
                "Een dossier gaat weg tien jaar na het afsluiten, als er dan een geldige selectieregel is (art. 3). Zolang het open"
                        + " is, blijft het.");
    }
}
