package be.brugwachter.audit;

import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was lost when a copy was put back, until a person looked. */
@Service
@Transactional
public class LostDesk {
    private final LostStore store;
    private final Book book;
    private final Clock clock;

    LostDesk(LostStore store, Book book, Clock clock) {
        this.store = store;
        this.book = book;
        this.clock = clock;
    }

    /** Those nobody looked at yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Lost> open() {
        return store.open();
    }

    /** A person looked at it and did what could be done; that stands in the book, once. */
    public boolean seen(UUID id, Actor by) {
        boolean first = store.seen(id, by.account(), clock.instant());
        if (first) {
            book.write(new Entry(by, Act.LOST_SEEN, id, List.of(Clause.KEEP_UNTIL_CONTACT)));
        }
        return first;
    }
}
