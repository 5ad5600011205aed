package be.brugwachter.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The clients a restored copy lacked. */
public interface LostStore {
    /** Adds one; the first time counts. */
    void add(Lost client);

    /** Those nobody looked at yet, the oldest first. */
    List<Lost> open();

    /** Somebody looked; false when somebody had already. */
    boolean seen(UUID id, UUID account, Instant moment);
}
