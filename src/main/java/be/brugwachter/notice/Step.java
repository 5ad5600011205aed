package be.brugwachter.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the joint log of a breach.
 *
 * @param theirs whether the other party did it and we wrote it down
 */
public record Step(UUID id, Choice choice, boolean theirs, Instant recorded) {}
