package be.brugwachter.intake;

import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was refused, sealed as it came, until a person looked; what goes from here is declared. */
public final class Quarantine {
    private final QuarantineStore store;
    private final DeclarationDesk declarations;

    /** Over these parcels. */
    public Quarantine(QuarantineStore store, DeclarationDesk declarations) {
        this.store = store;
        this.declarations = declarations;
    }

    /** Adds one, unless the same bytes lie here already. Returns whether it is new. */
    boolean add(Quarantined refused, ReceivedParcel parcel) {
        return store.add(refused, parcel.hash(), parcel);
    }

    /** Those nobody looked at yet, the oldest first. */
    List<Quarantined> open() {
        return store.open();
    }

    /** The sealed files of one. */
    Optional<ReceivedParcel> parcel(UUID id) {
        return store.parcel(id);
    }

    /** A person looked: the files go, and that is declared, in the running transaction. Returns whether it was open. */
    boolean close(UUID id, Actor by, Instant moment) {
        boolean open = store.close(id, by.account(), moment);
        if (open) {
            declarations.declare(ShelfName.QUARANTINE, Law.NO_LONGER_NEEDED);
        }
        return open;
    }
}
