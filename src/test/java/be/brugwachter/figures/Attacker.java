package be.brugwachter.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Somebody who keeps everything that was shown and tries every table of whole numbers that could have given it. */
final class Attacker {
    private Attacker() {}

    /** What each branch (by its path) can have been, given what is seen; the root is seen. */
    static Map<String, Set<Integer>> possible(Branch shape, Sight seen) {
        List<String> leaves = new ArrayList<>();
        leaves(shape, shape.name(), leaves);
        Map<String, Set<Integer>> possible = new TreeMap<>();
        int total = seen.amounts().orElseThrow().getFirst();
        tables(total, new int[leaves.size()], 0, table -> {
            Map<String, Integer> values = new TreeMap<>();
            fill(shape, shape.name(), table, new int[1], values);
            if (fits(seen, seen.name(), values)) {
                values.forEach((path, value) ->
                        possible.computeIfAbsent(path, none -> new TreeSet<>()).add(value));
            }
        });
        return possible;
    }

    /** Every way to lay so many over the rest of a table. */
    static void tables(int left, int[] table, int at, Consumer<int[]> each) {
        if (at == table.length - 1) {
            table[at] = left;
            each.accept(table);
            return;
        }
        for (int here = 0; here <= left; here++) {
            table[at] = here;
            tables(left - here, table, at + 1, each);
        }
    }

    private static void leaves(Branch branch, String path, List<String> found) {
        if (branch.below().isEmpty()) {
            found.add(path);
        }
        branch.below().forEach(part -> leaves(part, path + "/" + part.name(), found));
    }

    private static int fill(Branch branch, String path, int[] table, int[] next, Map<String, Integer> values) {
        int value = branch.below().isEmpty()
                ? table[next[0]++]
                : branch.below().stream()
                        .mapToInt(part -> fill(part, path + "/" + part.name(), table, next, values))
                        .sum();
        values.put(path, value);
        return value;
    }

    private static boolean fits(Sight seen, String path, Map<String, Integer> values) {
        return seen.amounts()
                        .map(List::getFirst)
                        .filter(shown -> !shown.equals(values.get(path)))
                        .isEmpty()
                && seen.below().stream().allMatch(part -> fits(part, path + "/" + part.name(), values));
    }
}
