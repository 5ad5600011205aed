package be.brugwachter.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two protocols of the family beside each other.
 *
 * @param differences what one says and the other does not, in the order of the text
 * @param untold the points where both speak, one in the words of a text and one in ours: that cannot be compared by rule
 */
public record Comparison(List<Difference> differences, List<Point> untold) {
    public Comparison {
        differences = List.copyOf(differences);
        untold = List.copyOf(untold);
    }

    /** A point in which two protocols differ. */
    public record Difference(Point point, Optional<String> first, Optional<String> second) {}

    /** Compares two; the other way round gives the same points. */
    public static Comparison of(TermSheet first, TermSheet second) {
        List<Difference> differences = new ArrayList<>();
        List<Point> untold = new ArrayList<>();
        for (Point point : Point.values()) {
            Optional<Value> one = first.at(point);
            Optional<Value> other = second.at(point);
            if (beyondText(point, first, second) || beyondRule(one, other, first.ours() != second.ours())) {
                untold.add(point);
            } else if (!same(one, other, first.ours() != second.ours())) {
                differences.add(new Difference(point, one.map(Value::shown), other.map(Value::shown)));
            }
        }
        return new Comparison(differences, untold);
    }

    /** What the parties choose beside the text, no text can hold. */
    private static boolean beyondText(Point point, TermSheet first, TermSheet second) {
        return point.kind().chosen() && first.ours() != second.ours();
    }

    private static boolean beyondRule(Optional<Value> one, Optional<Value> other, boolean mixed) {
        return mixed
                && one.isPresent()
                && other.isPresent()
                && (one.get().rough().isEmpty() || other.get().rough().isEmpty());
    }

    private static boolean same(Optional<Value> one, Optional<Value> other, boolean mixed) {
        return mixed
                ? one.flatMap(Value::rough).equals(other.flatMap(Value::rough)) && one.isPresent() == other.isPresent()
                : one.map(Value::exact).equals(other.map(Value::exact));
    }
}
