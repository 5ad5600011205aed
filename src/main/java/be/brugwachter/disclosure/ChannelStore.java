package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The agreed mailboxes of a party. At most one per protocol is open. */
public interface ChannelStore {
    /** Closes the open mailbox of the protocol, if any, and opens this one. */
    void agree(AgreedMailbox mailbox);

    /** The open mailbox of a protocol. */
    Optional<AgreedMailbox> mailbox(ProtocolId protocol);

    /** This mailbox, while it is open. */
    Optional<AgreedMailbox> open(UUID mailbox);

    /** The same, read so that nobody changes it before the running transaction ends. */
    Optional<AgreedMailbox> openForNow(UUID mailbox);

    /**
     * A mail came back from this mailbox; keeps the first one.
     *
     * @return whether families could go there until now
     */
    boolean returned(UUID mailbox, AgreedMailbox.Returned what);

    /** Since when a parcel lies in this mailbox while nothing at all was opened there. */
    Optional<Instant> unansweredSince(UUID mailbox);

    /** A person looked at what came back. Returns whether there was anything. */
    boolean looked(UUID mailbox);

    /** Its test parcel was answered; keeps the first moment. */
    void confirm(UUID mailbox, Instant moment);
}
