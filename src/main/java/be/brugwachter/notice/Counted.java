package be.brugwachter.notice;

import java.time.Instant;

/**
 * How many clients were counted when an officer said what lay open. Rows go after their term; this stays.
 *
 * @param readable how many could be read, at most
 * @param withMore how many could be read with one more thing in hands, at most
 */
public record Counted(long readable, long withMore, Instant moment) {}
