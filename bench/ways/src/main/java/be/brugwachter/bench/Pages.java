package be.brugwachter.bench;

import be.brugwachter.operation.BenchHouse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a house, each asked for by somebody who may see it; beside every request the same one goes to a house that stays small, so
 * that a noisy neighbour, the collector and the compiler trouble both alike.
 */
final class Pages {
    /** A team member; a manager of protocols; a data protection officer. */
    private static final List<Reader> READERS = List.of(
            new Reader("an", "/", "/doorverwijzingen", "/doorverwijzingen/nieuw"),
            new Reader("petra", "/protocollen", "/te-bevestigen"),
            new Reader(
                    "dora",
                    "/logboek",
                    "/bewaren",
                    "/verwerkingen",
                    "/rechten",
                    "/cijfers",
                    "/meldingen",
                    "/kalender"));

    /** The page that is no address: a team searches by the number of its own file. */
    static final String FOUND = "found by the number of a file";

    private static final String SMALL = "small";
    private static final String GROWN = "grown";

    private Pages() {}

    /** Who asks, and for what. */
    private record Reader(String name, List<String> pages) {
        Reader(String name, String... pages) {
            this(name, List.of(pages));
        }
    }

    /** How long one page took in the house that stays small and in the one that grows, in milliseconds. */
    record Pair(Sample small, Sample grown) {
        double medians() {
            return grown.median() / small.median();
        }

        double slowest() {
            return grown.percentile(99) / small.percentile(99);
        }
    }

    /** Every page so many times in each house, in turns, after some that do not count. */
    static Map<String, Pair> ask(BenchHouse small, BenchHouse grown, int warmUp, int times) throws Exception {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (Reader reader : READERS) {
            try (Visitor here = new Visitor(small, reader.name());
                    Visitor there = new Visitor(grown, reader.name())) {
                Sides sides = new Sides();
                for (String page : reader.pages()) {
                    beside(sides, page, here, there, visitor -> visitor.get(page));
                }
                if (reader.name().equals("an")) {
                    beside(sides, FOUND, here, there, visitor -> visitor.find(Crop.FILE));
                }
                pairs.putAll(pairs(sides.take(warmUp, times)));
            }
        }
        return pairs;
    }

    @FunctionalInterface
    private interface Wish {
        void of(Visitor visitor) throws Exception;
    }

    private static void beside(Sides sides, String page, Visitor small, Visitor grown, Wish wish) {
        sides.timed(SMALL + page, () -> wish.of(small)).timed(GROWN + page, () -> wish.of(grown));
    }

    private static Map<String, Pair> pairs(Map<String, Sample> samples) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        samples.forEach((name, sample) -> {
            if (name.startsWith(SMALL)) {
                String page = name.substring(SMALL.length());
                pairs.put(page, new Pair(sample, samples.get(GROWN + page)));
            }
        });
        return pairs;
    }
}
