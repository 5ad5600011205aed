package be.brugwachter.figures;

import java.util.List;
import java.util.Optional;

/**
 * A branch as people may see it.
 *
 * @param amounts what it holds; empty when hidden, whether it is small itself or hides another
 * @param below its parts, in their order
 */
record Sight(String name, Optional<List<Integer>> amounts, List<Sight> below) {
    Sight {
        below = List.copyOf(below);
    }

    /** A branch of which nothing is shown. */
    static Sight hidden(Branch branch) {
        return new Sight(
                branch.name(),
                Optional.empty(),
                branch.below().stream().map(Sight::hidden).toList());
    }

    boolean shown() {
        return amounts.isPresent();
    }
}
