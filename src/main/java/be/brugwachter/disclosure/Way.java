package be.brugwachter.disclosure;

import be.brugwachter.parcel.Envelope.Agreement;
import be.brugwachter.parcel.Envelope.Organisation;
import be.brugwachter.protocol.Mailbox;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolId;
import java.util.Optional;

/**
 * A way for sealed letters: who sends, who receives, and under what.
 *
 * @param agreement what the letters say they go under; its id is also the name under which the way's mailbox, sheets and keys are kept
 * @param written the receiver's mailbox in the text of the protocol; empty for a way that rests on no protocol of its own
 */
public record Way(Agreement agreement, Organisation sender, Organisation receiver, Optional<Mailbox> written) {
    /** The way from the sender of a protocol to its receiver. */
    public static Way of(Protocol protocol) {
        return new Way(
                new Agreement(protocol.id(), Integer.toString(protocol.version())),
                new Organisation(protocol.sender().party(), protocol.sender().name()),
                new Organisation(
                        protocol.receiver().party(), protocol.receiver().name()),
                Optional.of(protocol.mailbox()));
    }

    /** Under what its mailbox, sheets and keys are kept. */
    public ProtocolId id() {
        return agreement.protocol();
    }

    /** Whether it is a protocol's, and not to a partner of the receiver. */
    public boolean ofProtocol() {
        return written.isPresent();
    }
}
