package be.brugwachter.audit;

import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the years whose term is over: the book itself says which checkpoint stays, and at the next start the owner of the tables
 * destroys what came before. The application never deletes a line.
 */
@Service
@Transactional
public class ClosingDesk {
    private final BookStore store;
    private final Book book;
    private final BookTerm term;
    private final Clock clock;

    /** A desk over this book. */
    public ClosingDesk(BookStore store, Book book, BookTerm term, Clock clock) {
        this.store = store;
        this.book = book;
        this.term = term;
        this.clock = clock;
    }

    /** Closes what can be closed; false when that was done before, or nothing is old enough. */
    public boolean close() {
        Optional<Checkpoint> last = store.checkpointBefore(term.edge(clock.instant()))
                .filter(point -> point.sequence() > store.firstSequence())
                .filter(point -> point.isSignedBy(point.key()));
        Optional<UUID> name = last.map(point -> BookTerm.nameOf(point.line())).filter(each -> !store.closed(each));
        name.ifPresent(which -> book.write(new Entry(Actor.system(Walls.party()), Act.BOOK_CLOSED, which, List.of())));
        return name.isPresent();
    }
}
