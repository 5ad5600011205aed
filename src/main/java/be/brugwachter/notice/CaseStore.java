package be.brugwachter.notice;

import be.brugwachter.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of breaches of a party. Lines are only ever added. */
public interface CaseStore extends BreachSource {
    /** Opens a line; false when it is there already. */
    boolean add(BreachCase breach, Actor by, Instant moment);

    /** Holds a breach until the end of the transaction, in whatever room it was reported, and waits for it. */
    void lock(UUID breach);

    /** Writes in the joint log; false when it is there already. */
    boolean add(UUID breach, Step step, Actor by);

    /** The joint log of a breach, oldest first. */
    List<Step> steps(UUID breach);

    /** What lay open, as the officer gives it now, and what was counted. */
    void add(UUID breach, Incident incident, Counted counted);

    /** What was counted then; empty for what was given before counts were kept. */
    Optional<Counted> counted(UUID breach);

    /** What was readable, as the officer gave it last. */
    Optional<Incident> incident(UUID breach);
}
