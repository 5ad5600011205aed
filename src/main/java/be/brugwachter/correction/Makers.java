package be.brugwachter.correction;

import be.brugwachter.correction.ReceivedFlaw.Maker;
import java.util.Optional;
import java.util.UUID;

/** Knows who sent what: the room of the sender's case, which this room cannot see. */
@FunctionalInterface
public interface Makers {
    /** Who made what a parcel was sent for; nothing for a parcel about nobody. */
    Optional<Maker> of(UUID subject);
}
