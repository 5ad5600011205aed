package be.brugwachter.audit;

import be.brugwachter.shared.Role;
import java.time.Instant;

/**
 * One act as a client is told of it: function and moment, never who.
 *
 * @param moment when
 * @param act what was done
 * @param role in which function
 */
public record Trace(Instant moment, Act act, Role role) {}
