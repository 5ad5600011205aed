package be.brugwachter.rights;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The book and the clock together: what was done for a client's rights, and when. */
class Logbook {
    private final Book book;
    private final Clock clock;

    Logbook(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Writes an entry in the running transaction. */
    void write(Actor actor, Act act, UUID subject) {
        book.write(new Entry(actor, act, subject, List.of()));
    }

    /** The present moment. */
    Instant now() {
        return clock.instant();
    }

    /** The day it is in Brussels. */
    LocalDate today() {
        return Dates.day(clock.instant());
    }
}
