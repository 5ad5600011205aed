package be.brugwachter.protocol;

import java.util.List;

/** A room in which the ending of a protocol is felt. Asked inside the walls of the party whose protocol it is. */
@FunctionalInterface
public interface EndingWitness {
    /** What this ending does in that room as things stand now; changes nothing. */
    List<Effect> effects(Protocol protocol, Ending ending);
}
