package be.brugwachter.notice;

import be.brugwachter.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of breaches of a party. Lines are only ever added. */
public interface CaseStore extends BreachSource {
    /** Opens a line. */
    void add(BreachCase breach, Actor by, Instant moment);

    /** Writes in the joint log. */
    void add(UUID breach, Step step, Actor by);

    /** The joint log of a breach, oldest first. */
    List<Step> steps(UUID breach);

    /** What was readable, as the officer gives it now. */
    void add(UUID breach, Incident incident, Instant moment);

    /** What was readable, as the officer gave it last. */
    Optional<Incident> incident(UUID breach);
}
