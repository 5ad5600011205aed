package be.brugwachter.correction;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The book and the clock together. */
public record Casebook(Book book, Clock clock) {
    void write(Actor by, Act act, UUID flaw, Clause... clauses) {
        book.write(new Entry(by, act, flaw, List.of(clauses)));
    }

    Instant now() {
        return clock.instant();
    }
}
