package be.brugwachter.intake;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came to the desk of a party, erased ones included: moments and accounts only. */
@FunctionalInterface
public interface CameStore {
    /** All of them. */
    List<Came> all();

    /**
     * One intake.
     *
     * @param hands who looks after the client, and whoever opened the details
     * @param gone when the details went; nothing while they are here
     */
    record Came(
            UUID id,
            ProtocolId protocol,
            Set<UUID> hands,
            Instant arrived,
            @Nullable Instant gone) {
        public Came {
            hands = Set.copyOf(hands);
        }
    }
}
