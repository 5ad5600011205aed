package be.brugwachter.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * One opening of a client's details.
 *
 * @param intake whose details
 * @param account who opened them
 * @param purpose for which purpose of the protocol, by its id there (art. 2)
 */
public record Reading(UUID id, UUID intake, UUID account, String purpose, Instant moment) {}
