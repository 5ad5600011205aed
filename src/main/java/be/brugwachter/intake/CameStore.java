package be.brugwachter.intake;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came to the desk of a party, erased ones included: moments and accounts only. */
public interface CameStore {
    /** All of them. */
    List<Came> all();

    /** How many parcels came that nobody could open, and that no person let go yet. */
    long unopened();

    /**
     * One intake.
     *
     * @param sheet with which sheet the parcel was sealed; nothing when that is not known any more
     * @param hands who looks after the client, and whoever opened the details
     * @param sealed when its sender sealed it; nothing when that is not known any more
     * @param gone when the details went; nothing while they are here
     */
    record Came(
            UUID id,
            ProtocolId protocol,
            @Nullable String sheet,
            Set<UUID> hands,
            @Nullable Instant sealed,
            Instant arrived,
            @Nullable Instant gone) {
        public Came {
            hands = Set.copyOf(hands);
        }
    }
}
