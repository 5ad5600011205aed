package be.brugwachter.shared;

import java.time.Instant;

/** A fact that happened in a room. Its fields are ids, enums and moments, nothing else. */
public interface DomainEvent {
    /** When it happened. */
    Instant moment();
}
