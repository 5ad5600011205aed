package be.brugwachter.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** From typing a command until there is something to look at, by the program itself as people type it. */
final class StartPart {
    private static final String PROGRAM =
            Path.of("brugwachter").toAbsolutePath().toString();
    private static final String READY = "Brugwachter is klaar: ";
    private static final int ROUNDS = 3;

    private final Report report =
            new Report("start", "from the command to the first page, and commands without a server");

    void run(Path results) throws Exception {
        Shell.run(PROGRAM, "help"); // builds and unpacks, which is not weighed
        try (Scratch scratch = new Scratch()) {
            stop(start(scratch.path("learning")).process());
            server(scratch);
        }
        commands();
        report.close(results);
    }

    private void server(Scratch scratch) throws Exception {
        int[] fresh = new int[1];
        Map<String, Sample> found = new LinkedHashMap<>(new Sides()
                .weighed("empty folder", () -> millisToPage(scratch.path("fresh" + fresh[0]++)))
                .weighed("folder that was used before", () -> millisToPage(scratch.path("learning")))
                .weighed(
                        "the same without what Java learnt",
                        () -> withoutCache(() -> millisToPage(scratch.path("learning"))))
                .take(0, ROUNDS));
        report.say(
                "`./brugwachter start` until the page to sign in has come, its own database and mail server included:\n");
        report.table(table(found));
        double warm = found.get("folder that was used before").median() / 1000;
        double bare = found.get("the same without what Java learnt").median() / 1000;
        report.ratio("start", bare / warm).goal("start ≤ 5 s warm, in seconds", warm, warm <= 5);
    }

    private void commands() {
        Path protocol = Path.of("src/main/resources/protocols/opgroeien-ocmw-brugge.yaml");
        Map<String, Sample> found = new Sides()
                .timed("help", () -> silently(PROGRAM, "help"))
                .timed("protocol lint", () -> silently(PROGRAM, "protocol", "lint", protocol.toString()))
                .timed("decide", () -> silently(PROGRAM, "decide", "docs/examples/decide-allowed.json"))
                .timed(
                        "java -version, for comparison",
                        () -> silently(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-version"))
                .take(1, 9);
        report.say("Commands as processes:\n").table(table(found));
        for (String name : List.of("help", "protocol lint")) {
            double seconds = found.get(name).median() / 1000;
            report.ratio(name.replaceAll(".* ", ""), 0.5 / seconds).goal(name + " ≤ 0.5 s", seconds, seconds <= 0.5);
        }
    }

    private static Table table(Map<String, Sample> found) {
        Table table = new Table("what", "ms", "least");
        found.forEach((name, sample) -> table.row(name, sample, sample.least()));
        return table;
    }

    /** A server that said where it is. */
    private record Running(Process process, URI address) {}

    private static double millisToPage(Path data) throws Exception {
        long begin = System.nanoTime();
        Running running = start(data);
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            var page = client.send(
                    HttpRequest.newBuilder(running.address()).build(), HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200 || !page.body().contains("<form")) {
                throw new IllegalStateException("The first page was not the one to sign in.");
            }
        }
        double millis = (System.nanoTime() - begin) / 1e6;
        stop(running.process());
        return millis;
    }

    private static Running start(Path data) throws IOException {
        Process process = new ProcessBuilder(PROGRAM, "start", "--port", "0", "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new Running(process, URI.create(line.substring(READY.length())));
            }
        }
        throw new IllegalStateException("The program ended before it was ready.");
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** What Java learnt is laid aside: an empty file in its place, which the program takes for "could not be learnt". */
    private static double withoutCache(Sides.Turn turn) throws Exception {
        Path house = Path.of("target/house");
        List<Path> learnt;
        try (Stream<Path> files = Files.list(house)) {
            learnt = files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
        for (Path file : learnt) {
            Files.move(file, Path.of(file + ".aside"));
            Files.createFile(file);
        }
        try {
            return turn.weigh();
        } finally {
            for (Path file : learnt) {
                Files.delete(file);
                Files.move(Path.of(file + ".aside"), file);
            }
        }
    }

    /** Whether a command finds something to say is its own affair; here only how long it takes counts. */
    private static void silently(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
