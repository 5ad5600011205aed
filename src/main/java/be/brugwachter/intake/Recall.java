package be.brugwachter.intake;

import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.UUID;

/**
 * A sender took a parcel back.
 *
 * @param parcel the message id of that parcel
 * @param ground {@link ErasureGround#WITHDRAWN} or {@link ErasureGround#WRONG_RECEIVER}
 */
public record Recall(UUID id, Party sender, UUID parcel, ErasureGround ground, Instant moment) {}
