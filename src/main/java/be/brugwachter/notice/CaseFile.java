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

    /** The last step of a group. */
    public Optional<Step> last(Group group) {
        return of(group).stream().max(Comparator.comparing(Step::recorded));
    }

    /** The steps of a group, oldest first. */
    public List<Step> of(Group group) {
        return steps.stream().filter(step -> step.choice().group() == group).toList();
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
