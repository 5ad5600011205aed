package be.brugwachter.figures;

import be.brugwachter.shared.Sha256;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Hides every number under five in a tree of sums, and as many others as it takes: under every shown number the hidden parts make at
 * least five together, and so are two or more. Then each of them can be anything from nought to that sum, and nothing that is
 * shown says which. Which other number hides along hangs on a secret, so that knowing this code does not tell either.
 */
final class Hiding {
    /** The smallest number that is shown. */
    static final int FEWEST = 5;

    private final String secret;

    Hiding(String secret) {
        this.secret = secret;
    }

    /** What may be seen of a tree; the same tree always looks the same. */
    Sight look(Branch root) {
        return root.small() ? Sight.hidden(root) : shown(root, root.name());
    }

    private Sight shown(Branch branch, String path) {
        Set<Integer> hidden = hidden(branch.below(), path);
        List<Sight> below = new ArrayList<>();
        for (int i = 0; i < branch.below().size(); i++) {
            Branch part = branch.below().get(i);
            below.add(hidden.contains(i) ? Sight.hidden(part) : shown(part, path + "/" + part.name()));
        }
        return new Sight(branch.name(), Optional.of(branch.amounts()), below);
    }

    private Set<Integer> hidden(List<Branch> parts, String path) {
        Set<Integer> hidden = new TreeSet<>(IntStream.range(0, parts.size())
                .filter(each -> parts.get(each).small())
                .boxed()
                .toList());
        Deque<Integer> others = new ArrayDeque<>(IntStream.range(0, parts.size())
                .boxed()
                .filter(each -> !hidden.contains(each))
                .sorted(Comparator.comparing(each ->
                        Sha256.hex(secret + "|" + path + "|" + parts.get(each).name())))
                .toList());
        while (!enough(parts, hidden) && !others.isEmpty()) {
            hidden.add(others.pop());
        }
        return hidden;
    }

    private static boolean enough(List<Branch> parts, Set<Integer> hidden) {
        return enough(hidden.stream().map(parts::get).toList());
    }

    /**
     * Whether these may be hidden beside each other while their sum is known: when it is not small. One of them is; so there are
     * two or more.
     */
    static boolean enough(List<Branch> hidden) {
        return hidden.isEmpty() || Branch.total(hidden).stream().allMatch(sum -> sum >= FEWEST);
    }
}
