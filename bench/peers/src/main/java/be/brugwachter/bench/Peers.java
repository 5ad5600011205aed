package be.brugwachter.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Decisions beside two policy engines: first who lets what pass, then how long it takes. */
public final class Peers {
    private static final List<String> ENGINES = List.of("ours", "edc", "sapl");
    private static final List<String> FACTS = List.of("right", "unknown");
    private static final int TURNS = 3;

    private Peers() {}

    /** The file of results is the first word. */
    public static void main(String[] args) throws Exception {
        Report report = new Report("decide", "may this be shared, all grounds named, beside two policy engines");
        report.say("org.eclipse.edc:policy-engine-lib 0.15.1, io.sapl:sapl-pdp-embedded 3.0.0, JMH 1.37.\n");
        Passing.tell(report);
        tell(report, speeds());
        report.close(Path.of(args[0]));
        System.exit(0);
    }

    private static void tell(Report report, Map<String, Sample> found) {
        report.say(
                "One decision of 29 rules, facts at hand in the engine's own form; median of each JVM, %d JVMs each, in turns:\n"
                        .formatted(TURNS));
        Table table = new Table("facts", "ours, µs", "EDC, µs", "SAPL, µs");
        FACTS.forEach(facts ->
                table.row(facts, found.get("ours " + facts), found.get("edc " + facts), found.get("sapl " + facts)));
        report.table(table);
        double edc = worst(found, "edc");
        double sapl = worst(found, "sapl");
        report.ratio("edc", edc).ratio("sapl", sapl);
        report.goal("not slower than EDC, for the facts where we do worst", edc, edc >= 1);
        report.goal("a tenth of SAPL's time or less, likewise", sapl, sapl >= 10);
    }

    private static double worst(Map<String, Sample> found, String peer) {
        return FACTS.stream()
                .mapToDouble(facts -> found.get(peer + " " + facts).median()
                        / found.get("ours " + facts).median())
                .min()
                .orElseThrow();
    }

    private static Map<String, Sample> speeds() throws RunnerException {
        Map<String, List<Double>> medians = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (RunResult result : turn()) {
                String name = result.getParams().getParam("engine") + " "
                        + result.getParams().getParam("facts");
                double nanos = result.getPrimaryResult().getStatistics().getPercentile(50);
                medians.computeIfAbsent(name, each -> new ArrayList<>()).add(nanos / 1000);
            }
        }
        Map<String, Sample> samples = new LinkedHashMap<>();
        medians.forEach((name, all) -> samples.put(
                name, new Sample(all.stream().mapToDouble(Double::doubleValue).toArray())));
        return samples;
    }

    /** Each engine once, with a JVM of its own. */
    private static Iterable<RunResult> turn() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(Speed.class.getName())
                        .param("engine", ENGINES.toArray(String[]::new))
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
