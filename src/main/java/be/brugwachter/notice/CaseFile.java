package be.brugwachter.notice;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.notice.Choice.Group;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A breach with all that was done about it.
 *
 * @param steps the joint log, oldest first
 * @param incident what was readable, as the officer gave it last
 * @param peer what the other party's officer knows
 */
public record CaseFile(BreachCase head, List<Step> steps, Optional<Incident> incident, Peer peer) {
    public CaseFile {
        steps = List.copyOf(steps);
    }

    /**
     * What the other party's officer knows.
     *
     * @param word how far the notice got
     * @param due by when the officer must know (art. 9), by the parties' own reading of "zonder onredelijke vertraging"; empty when
     *     the protocol is not known any more
     */
    public record Peer(Word word, Optional<Instant> due) {}

    /** The last step of a group that counts for this party: its own; a confirmation alone is the other party's to give. */
    public Optional<Step> last(Group group) {
        return of(group).stream()
                .filter(step -> !step.theirs() || group == Group.CONFIRMED)
                .max(Comparator.comparing(Step::recorded));
    }

    /** The steps of a group, of both parties, oldest first. */
    public List<Step> of(Group group) {
        return steps.stream().filter(step -> step.choice().group() == group).toList();
    }

    /** The steps of a group this party took, oldest first. */
    public List<Step> ours(Group group) {
        return of(group).stream().filter(step -> !step.theirs()).toList();
    }

    /** The steps of a group the other party took, as it told us, oldest first. */
    public List<Step> theirs(Group group) {
        return of(group).stream().filter(Step::theirs).toList();
    }

    /** Whether a notice to the other party's officer was written. */
    public boolean told() {
        return last(Group.MAIL).isPresent();
    }

    /** Whether nothing is left to do: closed, and not opened again since. */
    public boolean closed() {
        return last(Group.CLOSED).filter(step -> step.choice() == Choice.CLOSED).isPresent();
    }

    /** What is still to be done before it can be closed. Where nothing left, nobody is to be told. */
    @Upholds(Clause.BREACH_TOLD)
    public Set<Lack> lacks() {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (head.stayed()) {
            return lacks;
        }
        if (!peer.word().settled()) {
            lacks.add(Lack.OTHER_OFFICER);
        }
        if (last(Group.SUPERVISOR).isEmpty()) {
            lacks.add(Lack.SUPERVISOR);
        }
        if (toldLate() && last(Group.LATE).isEmpty()) {
            lacks.add(Lack.LATE_REASON);
        }
        if (last(Group.PEOPLE).isEmpty()) {
            lacks.add(Lack.PEOPLE);
        }
        return lacks;
    }

    /** Whether the supervisor was told after its 72 hours, which asks for a reason (GDPR article 33(1)). */
    public boolean toldLate() {
        return last(Group.SUPERVISOR)
                .filter(step -> step.choice() == Choice.SUPERVISOR_TOLD && head.lateAt(step.recorded()))
                .isPresent();
    }
}
