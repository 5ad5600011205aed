package be.brugwachter.figures;

import java.util.List;
import java.util.Optional;

/**
 * One year of one way, as people may see it.
 *
 * @param quarters those that are over, each with its months
 * @param year the whole year with who sent to whom; empty until the year is over, or when it is too small
 * @param without the quarters that the year leaves out, because they could be computed back
 * @param silent those of {@code year} where nobody opened in time, once or more
 * @param counted refusals by clause at the sender, ends at the receiver; only once the year is over
 */
public record FlowFigures(
        Flow flow,
        List<Line> quarters,
        Optional<Line> year,
        List<String> without,
        List<String> silent,
        List<Counted> counted) {
    public FlowFigures {
        quarters = List.copyOf(quarters);
        without = List.copyOf(without);
        silent = List.copyOf(silent);
        counted = List.copyOf(counted);
    }

    /**
     * How often something happened in a year.
     *
     * @param what a clause or a kind, by its name in the code
     * @param times empty when hidden
     */
    public record Counted(String what, Optional<Integer> times) {}
}
