package be.brugwachter.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the book of a party holds about a thing, with the function of whoever did it. */
@FunctionalInterface
public interface Traces {
    /** The acts on these subjects, oldest first. */
    List<Trace> of(Collection<UUID> subjects);
}
