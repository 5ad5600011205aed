package be.brugwachter.intake;

import be.brugwachter.disclosure.ReceivedParcel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parcels a party refused. */
public interface QuarantineStore {
    /** Adds one, unless the same bytes lie here already. Returns whether it is new. */
    boolean add(Quarantined refused, byte[] hash, ReceivedParcel parcel);

    /** Those nobody looked at yet, the oldest first. */
    List<Quarantined> open();

    /** The sealed files of one, to try them again or to give them to who investigates. */
    Optional<ReceivedParcel> parcel(UUID id);

    /** A person looked: the files go, the fact stays. Returns whether it was open. */
    boolean close(UUID id, UUID account, Instant moment);
}
