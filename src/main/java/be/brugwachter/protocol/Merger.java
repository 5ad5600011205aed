package be.brugwachter.protocol;

import java.time.LocalDate;

/**
 * A municipality that went up in another.
 *
 * @param former the name people may still use
 * @param into the name of today
 * @param since from which day
 */
public record Merger(String former, String into, LocalDate since) {}
