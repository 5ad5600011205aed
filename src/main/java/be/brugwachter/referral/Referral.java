package be.brugwachter.referral;

import be.brugwachter.clause.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sender's case in the state it is in. No state carries the client's details; {@link Erased} could not. */
public sealed interface Referral {
    /** The referral's id. */
    UUID id();

    /** Being made with the client at the table; goes by itself after 24 hours. */
    record Draft(UUID id, Course course, Instant begun) implements Referral {}

    /** Still on its way through the house: everything but an end. */
    sealed interface Dispatched extends Referral {
        /** What stays the same on its way. */
        Course course();

        /** The sealed parcel, by its message id. */
        UUID parcel();

        /** Since when it is in this state. */
        Instant since();
    }

    /** Sealed and waiting for the courier. */
    record Sealed(UUID id, Course course, UUID parcel, Instant since) implements Dispatched {}

    /** The mail server took it. */
    record Sent(UUID id, Course course, UUID parcel, Instant since) implements Dispatched {}

    /** The gate refused when it looked again, before the first attempt. */
    record Held(UUID id, Course course, UUID parcel, Instant since, List<Clause> grounds) implements Dispatched {
        public Held {
            grounds = List.copyOf(grounds);
        }
    }

    /** The mail came back. */
    record Undelivered(UUID id, Course course, UUID parcel, Instant since) implements Dispatched {}

    /** Somebody at the OCMW opened the parcel and gave its code back; the details here go at {@code eraseAt}. */
    record Opened(UUID id, Course course, UUID parcel, Instant since, Instant eraseAt) implements Dispatched {}

    /** The client took consent back; the details went at once, the fact stays visible until {@code eraseAt}. */
    record Withdrawn(UUID id, Course course, UUID parcel, Instant since, Instant eraseAt) implements Dispatched {}

    /** Nobody opened it within the working term: line and details are gone, the client must be asked anew. */
    record Lapsed(UUID id, Course course, UUID parcel, Instant since, Instant eraseAt) implements Dispatched {}

    /** Everything about the client is gone. The type has no field that could say who it was. */
    record Erased(UUID id, LocalDate day, ErasureGround ground) implements Referral {}

    /** Why the data went. */
    enum ErasureGround {
        /** The parcel was opened and 48 hours passed. */
        OPENED,
        /** The client took consent back. */
        WITHDRAWN,
        /** The working term passed. */
        LAPSED
    }
}
