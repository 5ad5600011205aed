package be.brugwachter.intake;

import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import java.time.Instant;
import java.util.UUID;

/**
 * Something in what was received is not right (art. 7): which item and what kind of flaw, never the value.
 *
 * @param intake in whose data
 */
public record FoundFlaw(UUID id, UUID intake, DataItem item, Quality.Flaw kind, Instant moment) {}
