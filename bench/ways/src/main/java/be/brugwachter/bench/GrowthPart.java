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
    private static final int ASKED = 500;
    private static final int WARM_UP = 60;
    /** Before the first size Java has never seen these pages: a growth hidden behind its learning would be no measurement. */
    private static final int LEARNING = 500;
    /** Who asks for what: a team member, a manager of protocols, a data protection officer. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "an", List.of("/", "/doorverwijzingen", "/doorverwijzingen/nieuw"),
            "petra", List.of("/protocollen", "/te-bevestigen"),
            "dora",
                    List.of(
                            "/logboek",
                            "/bewaren",
                            "/verwerkingen",
                            "/rechten",
                            "/cijfers",
                            "/meldingen",
                            "/kalender"));

    private final Report report = new Report("growth", "a thousand referrals and many times that, over 285 OCMWs");
    private final Map<String, List<Double>> lines = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    /** The wish: the largest size, as a number; 1,000,000 when nobody says otherwise. */
    void run(Path results, List<String> wishes) throws Exception {
        long largest = wishes.isEmpty() ? 1_000_000 : Long.parseLong(wishes.getFirst());
        List<Long> sizes = new ArrayList<>();
        for (long size = 1_000; size <= largest; size *= 10) {
            sizes.add(size);
        }
        try (Scratch scratch = new Scratch();
                BenchHouse house = new BenchHouse(scratch.path("house"))) {
            Crop crop = new Crop(house);
            for (long size : sizes) {
                crop.grow(size);
                keep("chaining the new entries", crop.chain() * 1000);
                crop.awaitFigures();
                if (size == sizes.getFirst()) {
                    learn(house);
                }
                pages(house);
                rounds(house, scratch.path("copy-" + size));
            }
        }
        tell(results, sizes);
        report.close(results);
    }

    private static void learn(BenchHouse house) throws Exception {
        for (var who : PAGES.entrySet()) {
            try (Visitor visitor = new Visitor(house, who.getKey())) {
                for (int time = 0; time < LEARNING; time++) {
                    for (String page : who.getValue()) {
                        visitor.get(page);
                    }
                }
            }
        }
    }

    private void pages(BenchHouse house) throws Exception {
        for (var who : PAGES.entrySet()) {
            try (Visitor visitor = new Visitor(house, who.getKey())) {
                Sides sides = new Sides();
                who.getValue().forEach(page -> sides.timed("page " + page, () -> visitor.get(page)));
                if (who.getKey().equals("an")) {
                    sides.timed("page found by the number of a file", () -> visitor.find(Crop.FILE));
                }
                sides.take(WARM_UP, ASKED)
                        .forEach((page, sample) -> keep(
                                page,
                                sample.percentile(99),
                                "%s, p99 %s"
                                        .formatted(
                                                Sample.number(sample.median()), Sample.number(sample.percentile(99)))));
            }
        }
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
        words.computeIfAbsent("heap in use, MB", name -> new ArrayList<>())
                .add(Sample.number(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6));
    }

    private void keep(String what, double millis) {
        keep(what, millis, Sample.number(millis));
    }

    private void keep(String what, double millis, String word) {
        lines.computeIfAbsent(what, name -> new ArrayList<>()).add(millis);
        words.computeIfAbsent(what, name -> new ArrayList<>()).add(word);
    }

    private void tell(Path results, List<Long> sizes) throws Exception {
        List<String> heads = new ArrayList<>(List.of("what, ms (pages: median, p99)"));
        sizes.forEach(size -> heads.add("%,d".formatted(size)));
        Table table = new Table(heads.toArray(String[]::new));
        words.forEach((what, values) -> {
            List<Object> row = new ArrayList<>(List.of(what));
            row.addAll(values);
            table.row(row.toArray());
        });
        report.say(
                "Referrals that are over, each with its consent and an entry in the book; the member who asks has thirty of them at every size:\n");
        report.table(table);
        report.say(Report.picture(results, "growth.svg", Curve.svg(sizes, lines)) + "\n");
        double worst = lines.entrySet().stream()
                .filter(line -> line.getKey().startsWith("page "))
                .mapToDouble(line -> line.getValue().getLast() / line.getValue().getFirst())
                .max()
                .orElseThrow();
        report.ratio("pages", 1 / worst)
                .goal("each page's p99 at the largest size ≤ 1.2 × that at a thousand", worst, worst <= 1.2);
    }
}
