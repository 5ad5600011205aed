package be.brugwachter.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the book of a party holds about a thing, to be shown to who may see that thing. */
@FunctionalInterface
public interface History {
    /** The acts on these subjects, oldest first. */
    List<Past> of(Collection<UUID> subjects);
}
