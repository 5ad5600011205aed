package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox of the receiver on which two people of the sender agreed.
 *
 * @param agreedAt when the second one confirmed
 * @param confirmedAt when a test parcel sent there was answered with its code; nothing: not yet, so no family goes there
 * @param returned what came back from there and nobody looked at since, if anything; while it stands no family goes there
 */
public record AgreedMailbox(
        UUID id,
        ProtocolId protocol,
        EmailAddress address,
        Instant agreedAt,
        @Nullable Instant confirmedAt,
        @Nullable Returned returned) {
    /** From which nothing came back. */
    public AgreedMailbox(
            UUID id, ProtocolId protocol, EmailAddress address, Instant agreedAt, @Nullable Instant confirmedAt) {
        this(id, protocol, address, agreedAt, confirmedAt, null);
    }

    /**
     * A mail came back.
     *
     * @param at when we heard of it
     * @param why what the notice said
     */
    public record Returned(Instant at, Trouble why) {}
}
