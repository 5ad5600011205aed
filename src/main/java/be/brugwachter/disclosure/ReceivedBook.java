package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The book and the clock together, for what happens to received sheets. */
public final class ReceivedBook {
    private final Book book;
    private final Clock clock;

    /** Writes in this book. */
    public ReceivedBook(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    void write(Actor by, Act act, UUID sheet) {
        book.write(new Entry(by, act, sheet, List.of(Clause.SEALED_AES256_7ZIP)));
    }

    Instant now() {
        return clock.instant();
    }
}
