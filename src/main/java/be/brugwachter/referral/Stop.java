package be.brugwachter.referral;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A client took consent back with the paper code: nothing leaves any more, and for three days it can be undone before the erasure
 * follows. Ids and moments only.
 *
 * @param sent what was sent, in whatever state it is now
 * @param stoppedAt when the code was used
 * @param followsAt when the erasure follows, here and at the receiver
 * @param undoneAt when it was undone with the same code
 * @param followedAt when what is here went
 * @param toldAt when the receiver was told, by letter or by telephone, or nothing had left
 */
public record Stop(
        Sent sent,
        Instant stoppedAt,
        Instant followsAt,
        Optional<Instant> undoneAt,
        Optional<Instant> followedAt,
        Optional<Instant> toldAt) {
    /**
     * What was sent: the handles that stay when everything about the client is erased.
     *
     * @param account the team member who made it
     */
    public record Sent(UUID referral, UUID account, ProtocolId protocol, UUID parcel, UUID consent) {}

    /** Whether it stands and can still be undone at this moment. */
    boolean undoable(Instant now) {
        return undoneAt.isEmpty() && followedAt.isEmpty() && now.isBefore(followsAt);
    }

    /** Whether the erasure has to follow at this moment. */
    boolean due(Instant now) {
        return undoneAt.isEmpty() && !now.isBefore(followsAt);
    }

    /** Whether what is here went and the receiver may still not know: somebody calls. */
    public boolean untold() {
        return undoneAt.isEmpty() && followedAt.isPresent() && toldAt.isEmpty();
    }
}
