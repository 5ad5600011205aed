package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The book and the clock together: what was done to a referral, and when. */
class Logbook {
    private final Book book;
    private final Clock clock;

    Logbook(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Writes an entry in the running transaction. */
    void write(Actor actor, Act act, UUID referral, List<Clause> clauses) {
        book.write(new Entry(actor, act, referral, clauses));
    }

    /** The present moment. */
    Instant now() {
        return clock.instant();
    }
}
