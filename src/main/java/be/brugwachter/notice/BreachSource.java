package be.brugwachter.notice;

import java.util.List;

/** A room in which breaches of this party are reported; the register holds them all, each once. */
@FunctionalInterface
public interface BreachSource {
    /** Every breach reported there. */
    List<BreachCase> breaches();
}
