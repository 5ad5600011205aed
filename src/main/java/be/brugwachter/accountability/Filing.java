package be.brugwachter.accountability;

import java.time.Instant;
import java.util.UUID;

/**
 * Who put something here, and when.
 *
 * @param by the account
 */
public record Filing(UUID by, Instant at) {}
