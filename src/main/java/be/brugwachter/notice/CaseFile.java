package be.brugwachter.notice;

import be.brugwachter.notice.Choice.Group;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A breach with all that was done about it.
 *
 * @param steps the joint log, oldest first
 * @param incident what was readable, as the officer gave it last
 */
public record CaseFile(BreachCase head, List<Step> steps, Optional<Incident> incident) {
    public CaseFile {
        steps = List.copyOf(steps);
    }

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

    /** Whether the other party's officer was told. */
    public boolean told() {
        return last(Group.MAIL).isPresent();
    }

    /** Whether nothing is left to do. */
    public boolean closed() {
        return last(Group.CLOSED).isPresent();
    }
}
