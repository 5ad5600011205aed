package be.brugwachter.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Small numbers stay hidden from somebody who computes. */
class HidingTest {
    private static final long SEED = 20_261_122;
    private static final List<Integer> SMALL = List.of(0, 1, 2, 3, 4);

    @Test
    @DisplayName("wat onder de vijf is, kan na alle rekenwerk nog altijd nul, een, twee, drie of vier zijn")
    void nothingSmallIsNarrowed() {
        Random lots = new Random(SEED);
        int hidden = 0;
        for (int tree = 0; tree < 400; tree++) {
            Branch root = tree(lots);
            Sight seen = new Hiding("geheim " + tree).look(root);
            if (seen.shown()) {
                hidden += check(root, seen, root.name(), Attacker.possible(root, seen));
            }
        }
        assertThat(hidden).as("small numbers looked for").isGreaterThan(300);
    }

    private static int check(Branch branch, Sight seen, String path, Map<String, Set<Integer>> possible) {
        int found = 0;
        if (branch.small()) {
            assertThat(seen.shown()).as(path).isFalse();
            assertThat(possible.get(path)).as(path + " of " + branch).containsAll(SMALL);
            found++;
        }
        for (int i = 0; i < branch.below().size(); i++) {
            Branch part = branch.below().get(i);
            found += check(part, seen.below().get(i), path + "/" + part.name(), possible);
        }
        return found;
    }

    private static Branch tree(Random lots) {
        List<Branch> middle = new ArrayList<>();
        int leaves = 0;
        for (int i = 0; i <= lots.nextInt(3); i++) {
            List<Branch> ends = new ArrayList<>();
            for (int j = 0; j <= lots.nextInt(3) && leaves < 6; j++, leaves++) {
                ends.add(Branch.leaf("l" + j, lots.nextInt(lots.nextBoolean() ? 4 : 9)));
            }
            if (!ends.isEmpty()) {
                middle.add(Branch.sum("m" + i, ends));
            }
        }
        Branch root = Branch.sum("r", middle);
        return root.amounts().getFirst() > 20 ? tree(lots) : root;
    }

    @Test
    @DisplayName("ook wie deze code kent, maar het geheim niet, kan niets kleins nader bepalen")
    void knowingTheCodeDoesNotHelp() {
        Map<Sight, List<int[]>> tables = new HashMap<>();
        for (int secret = 0; secret < 24; secret++) {
            Hiding hiding = new Hiding("geheim " + secret);
            for (int total = Hiding.FEWEST; total <= 16; total++) {
                Attacker.tables(
                        total,
                        new int[3],
                        0,
                        table -> tables.computeIfAbsent(hiding.look(three(table)), none -> new ArrayList<>())
                                .add(table.clone()));
            }
        }
        assertThat(tables.size()).as("different sights").isGreaterThan(80);
        tables.forEach((seen, all) -> IntStream.range(0, 3)
                .filter(part -> !seen.below().get(part).shown())
                .forEach(part -> assertThat(all.stream().map(table -> table[part]))
                        .as("part %s of %s", part, seen)
                        .containsAll(SMALL)));
    }

    private static Branch three(int[] table) {
        return Branch.sum(
                "r",
                IntStream.range(0, 3)
                        .mapToObj(each -> Branch.leaf("d" + each, table[each]))
                        .toList());
    }

    @Test
    @DisplayName("naast een klein getal verdwijnt er nog een, en samen zijn ze minstens vijf; de som blijft staan")
    void hidesAnother() {
        Sight seen = new Hiding("x").look(Branch.sum("r", List.of(leaf("a", 2), leaf("b", 9), leaf("c", 12))));
        assertThat(seen.amounts()).contains(List.of(23));
        assertThat(seen.below().getFirst().shown()).isFalse();
        assertThat(seen.below().stream().filter(Sight::shown)).hasSize(1);
    }

    @Test
    @DisplayName("zijn alle delen groot genoeg, dan is alles te zien; is de som te klein, dan niets")
    void showsWhatMay() {
        Set<Boolean> large = new TreeSet<>();
        new Hiding("x")
                .look(Branch.sum("r", List.of(leaf("a", 5), leaf("b", 6))))
                .below()
                .forEach(part -> large.add(part.shown()));
        assertThat(large).containsExactly(true);
        assertThat(new Hiding("x")
                        .look(Branch.sum("r", List.of(leaf("a", 1), leaf("b", 3))))
                        .shown())
                .isFalse();
    }

    @Test
    @DisplayName("is een van twee getallen naast elkaar klein, dan verdwijnen ze samen")
    void twoThingsAreHiddenTogether() {
        Sight seen = new Hiding("x")
                .look(Branch.sum(
                        "r", List.of(Branch.leaf("a", 9, 3), Branch.leaf("b", 8, 7), Branch.leaf("c", 20, 20))));
        assertThat(seen.below().getFirst().amounts()).isEmpty();
        assertThat(seen.below().stream().filter(Sight::shown)).hasSize(1);
    }

    private static Branch leaf(String name, int amount) {
        return Branch.leaf(name, amount);
    }
}
