package be.brugwachter.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Moves parcels, and tells of it in the same transaction. */
public final class ParcelMoves {
    private final Outbox outbox;
    private final Consumer<ParcelMoved> listeners;
    private final Clock clock;

    /** Moves in this outbox and tells these listeners. */
    public ParcelMoves(Outbox outbox, Consumer<ParcelMoved> listeners, Clock clock) {
        this.outbox = outbox;
        this.listeners = listeners;
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
        }
    }
}
