package be.brugwachter.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls to the OCMW's own file system. What they carry lies under the client's own key, until it is confirmed or the client goes. */
public interface CallStore {
    /** Adds one with what it carries. */
    void add(HandOverCall call, byte[] content);

    /** Those that should be tried, longest waiting first. */
    List<UUID> due(Instant now, int most);

    /** One of them. */
    Optional<HandOverCall> find(UUID id);

    /** Locks one until the end of the transaction, unless somebody else holds it now. */
    Optional<HandOverCall> lockIfFree(UUID id);

    /** Locks one until the end of the transaction, and waits for it. */
    Optional<HandOverCall> lock(UUID id);

    /** Moves one on whose row is locked; once confirmed, what it carried goes. */
    void move(HandOverCall next);

    /** What a call carries, as long as that is here. */
    Optional<byte[]> content(HandOverCall call);

    /** The calls for a client, oldest first. */
    List<HandOverCall> of(UUID intake);

    /** The clients of whom a call was refused. */
    List<UUID> refused();

    /** The clients of whom something waits to be sent. */
    List<UUID> waiting();

    /** Nothing more is sent of this client: what the calls carry goes. Returns how many carried something. */
    int stop(UUID intake);
}
