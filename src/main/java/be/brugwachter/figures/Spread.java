package be.brugwachter.figures;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long something took, in working days: half took at most {@code middle}, a quarter at most {@code low}, a quarter longer than
 * {@code high}.
 */
public record Spread(int low, int middle, int high) {
    /** Of so many tallies by number of days; empty for fewer than five, which would be about somebody. */
    static Optional<Spread> of(Map<Integer, Integer> counts) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(counts);
        int all = sorted.values().stream().mapToInt(each -> each).sum();
        return all < Hiding.FEWEST
                ? Optional.empty()
                : Optional.of(new Spread(at(sorted, all, 1), at(sorted, all, 2), at(sorted, all, 3)));
    }

    /** The smallest number of days within which this many quarters fall. */
    private static int at(TreeMap<Integer, Integer> sorted, int all, int quarters) {
        int seen = 0;
        for (Map.Entry<Integer, Integer> each : sorted.entrySet()) {
            seen += each.getValue();
            if (seen * 4 >= all * quarters) {
                return each.getKey();
            }
        }
        return sorted.lastKey();
    }
}
