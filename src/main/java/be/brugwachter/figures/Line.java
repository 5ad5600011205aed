package be.brugwachter.figures;

import java.util.List;
import java.util.Optional;

/**
 * One line of a table of figures.
 *
 * @param name a month, a quarter, a team, an OCMW
 * @param numbers what may be seen; empty when hidden
 * @param below the lines it is split into
 */
public record Line(String name, Optional<Numbers> numbers, List<Line> below) {
    public Line {
        below = List.copyOf(below);
    }

    /**
     * What a line shows.
     *
     * @param came how many were sent, or received
     * @param opened how many were opened
     * @param days how many working days that took
     */
    public record Numbers(int came, int opened, Optional<Spread> days) {}
}
