package be.brugwachter.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A number with the numbers it is the sum of, all the way down.
 *
 * @param name unique beside its siblings
 * @param amounts of each thing that is counted side by side
 * @param below the parts whose sum it is; empty at the end
 */
record Branch(String name, List<Integer> amounts, List<Branch> below) {
    Branch {
        amounts = List.copyOf(amounts);
        below = List.copyOf(below);
    }

    /** One that is not split further. */
    static Branch leaf(String name, Integer... amounts) {
        return new Branch(name, List.of(amounts), List.of());
    }

    /** The sum of these parts, of which there is at least one. */
    static Branch sum(String name, List<Branch> below) {
        return new Branch(name, Branch.total(below), below);
    }

    /** What these parts are together. */
    static List<Integer> total(List<Branch> parts) {
        return IntStream.range(0, parts.getFirst().amounts.size())
                .mapToObj(each ->
                        parts.stream().mapToInt(part -> part.amounts.get(each)).sum())
                .toList();
    }

    /** Whether one of its amounts is so small that it may not be shown. */
    boolean small() {
        return amounts.stream().anyMatch(amount -> amount < Hiding.FEWEST);
    }
}
