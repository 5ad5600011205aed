package be.brugwachter.figures;

import be.brugwachter.audit.Link;
import be.brugwachter.audit.LinkSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what stands in the book, each line once: the tallies and the place reached go in one transaction. An act never waits for
 * its count and never fails by it; after a restore the lines that come back are counted with the others.
 */
@Service
@Transactional
public class CountingDesk {
    private static final int BATCH = 500;

    private final LinkSource book;
    private final TallyStore store;
    private final Reckoning reckoning;

    CountingDesk(LinkSource book, TallyStore store, Reckoning reckoning) {
        this.book = book;
        this.store = store;
        this.reckoning = reckoning;
    }

    /** Counts the next lines; returns how many there were, at most so many as make a batch. */
    public int count() {
        List<Link> next = book.after(store.lockPosition(), BATCH);
        if (!next.isEmpty()) {
            store.add(next.stream()
                    .flatMap(link -> reckoning.of(link.fact()).stream())
                    .toList());
            store.counted(next.getLast().position());
        }
        return next.size();
    }

    /** Whether this many lines were a whole batch, so that more may follow. */
    static boolean more(int counted) {
        return counted == BATCH;
    }
}
