package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The book and the clock together: what was done to an intake, and when. */
final class Logbook {
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Book book;
    private final Clock clock;

    Logbook(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Writes an entry in the running transaction. */
    void write(Actor actor, Act act, UUID intake, Clause... clauses) {
        book.write(new Entry(actor, act, intake, List.of(clauses)));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), BRUSSELS);
    }
}
