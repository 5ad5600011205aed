package be.brugwachter.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What clients stopped with their code, at the party inside whose walls the work runs. Ids and moments only. */
public interface StopStore {
    /** What was sent as this referral, in whatever state it is; empty for a draft. Its row stays locked until the transaction ends. */
    Optional<Stop.Sent> sent(UUID referral);

    /** The stop of a referral, undone ones included. */
    Optional<Stop> find(UUID referral);

    /** The stops not undone whose receiver was not told yet, longest waiting first. */
    List<Stop> open();

    /** Stops a referral, also one that was stopped and undone before. */
    void stop(UUID referral, Instant at, Instant follows);

    /** The client changed their mind. */
    void undo(UUID referral, Instant at);

    /** The erasure follows from this moment. */
    void follows(UUID referral, Instant at);

    /** What is here went. */
    void followed(UUID referral, Instant at);

    /** The receiver knows, or needs not know. */
    void told(UUID referral, Instant at);
}
