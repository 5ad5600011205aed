package be.brugwachter.intake;

import be.brugwachter.shared.Party;
import java.util.Optional;
import java.util.UUID;

/** The parcels that senders took back. */
public interface RecallStore {
    /** Remembers that a sender took a parcel back; the first time counts. */
    void add(Recall recall);

    /** Why a sender took this parcel back, if it did. */
    Optional<ErasureGround> of(Party sender, UUID parcel);
}
