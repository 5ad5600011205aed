package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The book, the declarations and the clock together: what was done to a referral, what went, and when. */
class Logbook {
    private final Book book;
    private final Clock clock;
    private final DeclarationDesk declarations;

    Logbook(Book book, Clock clock, DeclarationDesk declarations) {
        this.book = book;
        this.clock = clock;
        this.declarations = declarations;
    }

    /** Writes an entry in the running transaction. */
    void write(Actor actor, Act act, UUID referral, List<Clause> clauses) {
        book.write(new Entry(actor, act, referral, clauses));
    }

    /** Declares in the running transaction that the details of one referral went. */
    void gone(Law law) {
        declarations.declare(ShelfName.REFERRAL, law);
    }

    /** The present moment. */
    Instant now() {
        return clock.instant();
    }
}
