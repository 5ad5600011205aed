package be.brugwachter.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.figures.FlowReckoning.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Everything shown of a year at once, as somebody keeps it who looked every quarter: months, quarters, the year, teams, OCMWs. Three
 * OCMWs, of which two in one team; sent in three months of two quarters.
 */
class YearAttackTest {
    private static final long SEED = 20_261_123;
    private static final List<Unit> UNITS =
            List.of(new Unit("a", "Noord", "a"), new Unit("b", "Noord", "b"), new Unit("c", "Zuid", "c"));
    private static final List<Integer> MONTHS = List.of(1, 2, 4);
    private static final int CELLS = 9;
    private static final int MOST = 14;

    /** A number that follows from some of the cells (one OCMW in one month each), and whether some table has it. */
    private record Sum(String name, List<Integer> cells, boolean inATable) {
        int of(int[] table) {
            return cells.stream().mapToInt(cell -> table[cell]).sum();
        }
    }

    @Test
    @DisplayName(
            "geen klein getal van een jaar is terug te rekenen, ook niet met maanden, kwartalen en teams naast elkaar")
    void noSmallNumberIsComputedBack() {
        Random lots = new Random(SEED);
        int looked = 0;
        for (int attempt = 0; attempt < 300; attempt++) {
            int[] table = lots(lots);
            looked += attack(table, look(table, "geheim " + attempt));
        }
        assertThat(looked).as("small numbers looked for").isGreaterThan(500);
    }

    private static int[] lots(Random lots) {
        int[] table = new int[CELLS];
        int first = lots.nextInt(CELLS);
        int second = lots.nextInt(CELLS);
        for (int left = 5 + lots.nextInt(MOST - 4); left > 0; left--) {
            table[List.of(first, second, lots.nextInt(CELLS)).get(lots.nextInt(3))]++;
        }
        return table;
    }

    /** Tries every table with the same year; what the year leaves out stands in no shown sum at all. */
    private static int attack(int[] truth, FlowFigures seen) {
        Map<String, Integer> shown = shown(seen);
        if (!shown.containsKey("jaar")) {
            assertThat(shown).isEmpty();
            return 0;
        }
        List<Sum> sums = sums(cell -> !seen.without().contains(quarter(cell)));
        List<Sum> known =
                sums.stream().filter(sum -> shown.containsKey(sum.name())).toList();
        assertThat(known).hasSameSizeAs(shown.keySet());
        Map<String, Set<Integer>> possible = new TreeMap<>();
        List<Integer> cells = IntStream.range(0, CELLS)
                .filter(cell -> !seen.without().contains(quarter(cell)))
                .boxed()
                .toList();
        Attacker.tables(seen.year().flatMap(YearAttackTest::came).orElseThrow(), new int[cells.size()], 0, part -> {
            int[] table = new int[CELLS];
            IntStream.range(0, part.length).forEach(each -> table[cells.get(each)] = part[each]);
            if (known.stream().allMatch(sum -> Objects.equals(shown.get(sum.name()), sum.of(table)))) {
                sums.forEach(sum -> possible.computeIfAbsent(sum.name(), none -> new TreeSet<>())
                        .add(sum.of(table)));
            }
        });
        return check(sums, truth, shown, possible);
    }

    private static int check(
            List<Sum> sums, int[] truth, Map<String, Integer> shown, Map<String, Set<Integer>> possible) {
        int small = 0;
        for (Sum sum : sums) {
            if (sum.of(truth) < Hiding.FEWEST) {
                String told = sum.name() + " of " + Arrays.toString(truth) + ", seen " + shown;
                assertThat(shown).as(told).doesNotContainKey(sum.name());
                if (sum.inATable()) {
                    assertThat(possible.get(sum.name())).as(told).contains(0, 1, 2, 3, 4);
                } else {
                    assertThat(possible.get(sum.name())).as(told).hasSizeGreaterThanOrEqualTo(5);
                }
                small++;
            }
        }
        return small;
    }

    private static FlowFigures look(int[] table, String secret) {
        List<Tally> tallies = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            if (table[cell] > 0) {
                String unit = UNITS.get(cell / 3).protocol();
                tallies.add(new Tally(YearMonth.of(2025, month(cell)), unit, Kind.SENT, "", table[cell]));
                tallies.add(new Tally(YearMonth.of(2025, month(cell)), unit, Kind.OPENED, "1", table[cell]));
            }
        }
        return new FlowReckoning(Flow.SENDING, tallies, new Hiding(secret), UNITS).of(2025, YearMonth.of(2026, 1));
    }

    private static int month(int cell) {
        return MONTHS.get(cell % 3);
    }

    private static String quarter(int cell) {
        return month(cell) < 4 ? "Eerste kwartaal" : "Tweede kwartaal";
    }

    private static List<Sum> sums(IntPredicate counts) {
        List<Sum> sums = new ArrayList<>();
        sums.add(sum("jaar", counts, true));
        for (String quarter : List.of("Eerste kwartaal", "Tweede kwartaal")) {
            sums.add(sum(quarter, counts.and(cell -> quarter(cell).equals(quarter)), true));
        }
        for (int month : MONTHS) {
            sums.add(sum("maand " + month, counts.and(cell -> month(cell) == month), true));
        }
        for (String team : List.of("Noord", "Zuid")) {
            sums.add(sum(
                    "team " + team,
                    counts.and(cell -> UNITS.get(cell / 3).team().equals(team)),
                    true));
        }
        for (int unit = 0; unit < 3; unit++) {
            int each = unit;
            sums.add(sum("ocmw " + UNITS.get(unit).name(), counts.and(cell -> cell / 3 == each), true));
            for (int month : MONTHS) {
                sums.add(sum(each + "×" + month, counts.and(cell -> cell / 3 == each && month(cell) == month), false));
            }
        }
        return sums.stream().filter(sum -> !sum.cells().isEmpty()).toList();
    }

    private static Sum sum(String name, IntPredicate cells, boolean inATable) {
        return new Sum(name, IntStream.range(0, CELLS).filter(cells).boxed().toList(), inATable);
    }

    private static Map<String, Integer> shown(FlowFigures seen) {
        Map<String, Integer> shown = new TreeMap<>();
        seen.quarters().forEach(quarter -> came(quarter).ifPresent(number -> shown.put(quarter.name(), number)));
        for (int month : MONTHS) {
            Line line = seen.quarters().get((month - 1) / 3).below().get((month - 1) % 3);
            came(line).ifPresent(number -> shown.put("maand " + month, number));
        }
        seen.year().ifPresent(year -> {
            came(year).ifPresent(number -> shown.put("jaar", number));
            year.below().forEach(team -> {
                came(team).ifPresent(number -> shown.put("team " + team.name(), number));
                team.below().forEach(unit -> came(unit).ifPresent(each -> shown.put("ocmw " + unit.name(), each)));
            });
        });
        return shown;
    }

    private static Optional<Integer> came(Line line) {
        return line.numbers().map(Line.Numbers::came);
    }
}
