package be.brugwachter.bench;

import be.brugwachter.operation.BenchHouse;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The house after a thousand referrals, and after ten, a hundred and a thousand times as many. */
final class GrowthPart {
    private static final long SMALL = 1_000;
    /** At the first and the last size, whose p99 is weighed; it is the tenth longest then. Between them a third must do. */
    private static final int ASKED = 1_000;

    private static final int ASKED_BETWEEN = ASKED / 3;
    private static final int WARM_UP = 60;
    /** Before the first size Java has never seen these pages: a growth hidden behind its learning would be no measurement. */
    private static final int LEARNING = 500;

    private final Report report = new Report("growth", "a thousand referrals and many times that, over 285 OCMWs");
    private final Map<String, List<Double>> lines = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final List<Map<String, Pages.Pair>> asked = new ArrayList<>();
    private Pauses pauses = Pauses.soFar();

    /** The wish: the largest size, as a number; 1,000,000 when nobody says otherwise. */
    void run(Path results, List<String> wishes) throws Exception {
        long largest = wishes.isEmpty() ? 1_000_000 : Long.parseLong(wishes.getFirst());
        List<Long> sizes = new ArrayList<>();
        for (long size = SMALL; size <= largest; size *= 10) {
            sizes.add(size);
        }
        try (Scratch scratch = new Scratch();
                BenchHouse small = new BenchHouse(scratch.path("small"));
                BenchHouse house = new BenchHouse(scratch.path("house"))) {
            Crop still = new Crop(small);
            still.grow(SMALL);
            still.ripen();
            Crop crop = new Crop(house);
            for (long size : sizes) {
                crop.grow(size);
                keep("chaining the new entries", crop.ripen());
                still.settle();
                crop.settle();
                pages(small, house, size == SMALL || size == sizes.getLast() ? ASKED : ASKED_BETWEEN);
                rounds(house, scratch.path("copy-" + size));
            }
        }
        tell(results, sizes);
        report.close(results);
    }

    private void pages(BenchHouse small, BenchHouse house, int times) throws Exception {
        if (asked.isEmpty()) {
            Pages.ask(small, house, 0, LEARNING);
        }
        Pauses before = Pauses.soFar();
        Map<String, Pages.Pair> pairs = Pages.ask(small, house, WARM_UP, times);
        pauses = Pauses.soFar().since(before);
        pairs.forEach((page, pair) -> word("page " + page, both(pair.grown())));
        asked.add(pairs);
    }

    private static String both(Sample sample) {
        return "%s, p99 %s".formatted(Sample.number(sample.median()), Sample.number(sample.percentile(99)));
    }

    private void rounds(BenchHouse house, Path copy) throws Exception {
        keep("verifying the book", Sides.millis(house::verify));
        house.night();
        keep("night round", Sides.millis(house::night));
        house.calendar();
        keep("calendar", Sides.millis(house::calendar));
        keep(
                "copy (pg_dump)",
                Sides.millis(() ->
                        Shell.run("pg_dump", "--format=custom", "--file=" + copy, "--dbname=" + house.connection())));
        house.shut();
        keep(
                "restore (pg_restore)",
                Sides.millis(() -> Shell.run(
                        "pg_restore",
                        "--clean",
                        "--if-exists",
                        "--single-transaction",
                        "--dbname=" + house.connection(),
                        copy.toString())));
        keep("opening on what was restored", Sides.millis(house::reopen));
        System.gc();
        word(
                "heap in use of both houses, MB",
                Sample.number(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6));
    }

    private void keep(String what, double millis) {
        lines.computeIfAbsent(what, name -> new ArrayList<>()).add(millis);
        word(what, Sample.number(millis));
    }

    private void word(String what, String word) {
        words.computeIfAbsent(what, name -> new ArrayList<>()).add(word);
    }

    private void tell(Path results, List<Long> sizes) throws Exception {
        report.say(
                "Referrals that are over, each with its consent and an entry in the book; the member who asks has thirty of them at every size:\n");
        report.table(growth(sizes));
        Map<String, List<Double>> pages = pages();
        lines.put("finding a file, p99", pages.remove(Pages.FOUND));
        report.say(Report.picture(results, "growth.svg", Curve.svg(sizes, lines, pages)) + "\n");
        tellBeside(sizes.getLast());
    }

    private void tellBeside(long largest) {
        report.say("""
                A house that stays at %1$,d is asked for the same page just before or after, in the same process and with a
                database of its own, so that a busy machine troubles both alike. Before that the databases of both were swept and counted
                (`vacuum analyze`), had written everything down (`checkpoint`), and both houses were opened again. With %2$,d referrals:
                """.formatted(SMALL, largest));
        report.table(beside(largest));
        double noise = worst(asked.getFirst());
        double worst = worst(asked.getLast());
        tellPauses(noise);
        report.ratio("pages", 1 / worst)
                .ratio("alike", 1 / noise)
                .goal("each page's p99 at the largest size ≤ 1.2 × that at a thousand", worst, worst <= 1.2);
    }

    private void tellPauses(double noise) {
        long requests = 2L * asked.getLast().size() * (WARM_UP + ASKED);
        report.say("""
                At %,d, where both houses are alike, the worst of these ratios of p99 is %s: so much is noise. While the pages of this table
                were asked for, the collector stopped the process once in %,d requests for %s ms (%d times it took the whole heap); the
                rounds that a house does by itself went on in both.
                """.formatted(
                        SMALL,
                        Sample.number(noise),
                        requests / Math.max(1, pauses.all()),
                        Sample.number(pauses.average()),
                        pauses.full()));
    }

    /** The p99 of each page at each size. */
    private Map<String, List<Double>> pages() {
        Map<String, List<Double>> pages = new LinkedHashMap<>();
        for (var size : asked) {
            size.forEach((page, pair) -> pages.computeIfAbsent(page, name -> new ArrayList<>())
                    .add(pair.grown().percentile(99)));
        }
        return pages;
    }

    private Table growth(List<Long> sizes) {
        List<String> heads = new ArrayList<>(List.of("what, ms (pages: median, p99)"));
        sizes.forEach(size -> heads.add("%,d".formatted(size)));
        Table table = new Table(heads.toArray(String[]::new));
        words.forEach((what, values) -> {
            List<Object> row = new ArrayList<>(List.of(what));
            row.addAll(values);
            table.row(row.toArray());
        });
        return table;
    }

    private Table beside(long size) {
        Table table = new Table(
                "page, ms",
                "%,d beside it".formatted(SMALL),
                "%,d".formatted(size),
                "ratio of medians",
                "ratio of p99");
        asked.getLast()
                .forEach((page, pair) ->
                        table.row(page, both(pair.small()), both(pair.grown()), pair.medians(), pair.slowest()));
        return table;
    }

    private static double worst(Map<String, Pages.Pair> pairs) {
        return pairs.values().stream().mapToDouble(Pages.Pair::slowest).max().orElseThrow();
    }
}
