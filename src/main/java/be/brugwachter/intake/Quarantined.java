package be.brugwachter.intake;

import be.brugwachter.parcel.Opening;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel that was refused: kept sealed, as it came, until a person looked.
 *
 * @param reason why
 * @param arrived when it came
 */
public record Quarantined(UUID id, Opening.Reason reason, Instant arrived) {}
