package be.brugwachter.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What went on to partners, and under which yes. */
public interface OnwardStore {
    /** Adds a client's yes. */
    void add(OnwardDisclosure agreed);

    /** One of them. */
    Optional<OnwardDisclosure> find(UUID id);

    /** One of them, locked until the transaction ends. */
    Optional<OnwardDisclosure> lock(UUID id);

    /** The one under which this parcel was sealed, locked until the transaction ends. */
    Optional<OnwardDisclosure> lockByParcel(UUID parcel);

    /** All of a client, oldest first. */
    List<OnwardDisclosure> of(UUID intake);

    /** Those about which somebody must telephone, oldest first. */
    List<OnwardDisclosure> toCall();

    /** Those whose parcel left and was not opened, in their state since before this moment. */
    List<OnwardDisclosure> unopenedSince(Instant moment);

    /** Its next state. */
    void move(OnwardDisclosure next);
}
