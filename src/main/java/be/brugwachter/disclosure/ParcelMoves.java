package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Moves parcels, and tells of it in the same transaction. */
public final class ParcelMoves {
    private final Outbox outbox;
    private final Consumer<ParcelMoved> listeners;
    private final Book book;
    private final Clock clock;

    /** Moves in this outbox and tells these listeners. */
    public ParcelMoves(Outbox outbox, Consumer<ParcelMoved> listeners, Book book, Clock clock) {
        this.outbox = outbox;
        this.listeners = listeners;
        this.book = book;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Moves a parcel whose row is locked. */
    void move(Parcel before, Parcel after) {
        if (!outbox.move(before, after)) {
            throw new IllegalStateException("A parcel moved although its row was locked.");
        }
        if (before.state() != after.state()) {
            listeners.accept(new ParcelMoved(after.id(), after.subject(), after.state(), after.movedAt()));
            if (after.kind().recalls()) {
                remember(after);
            }
        }
    }

    /** A letter that takes a parcel back is no referral of its own: after a restore the book alone knows that it left. */
    private void remember(Parcel letter) {
        switch (letter.state()) {
            case ACCEPTED -> write(Act.RECALL_LEFT, letter);
            case UNDELIVERED -> write(Act.RECALL_RETURNED, letter);
            case OPENED -> write(Act.RECALL_ANSWERED, letter);
            case WAITING, ATTEMPTED, HELD, WITHHELD -> {
                // Nothing came of it yet.
            }
        }
    }

    private void write(Act act, Parcel letter) {
        book.write(new Entry(Actor.system(Walls.party()), act, letter.id(), List.of(Clause.CONSENTED)));
    }
}
