package be.brugwachter.bench;

import be.brugwachter.operation.BenchDatabase;
import be.brugwachter.operation.SenderLife;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Both sides killed with signal 9 at any moment and started again, until everything is sent: what is lost, and what came twice? */
final class Kills {
    private static final int FAMILIES = 60;
    private static final int KILLS = 8;

    private final Report report;
    private final Random random = new Random(9);

    Kills(Report report) {
        this.report = report;
    }

    void run() throws Exception {
        Table table = new Table("side", "kills", "families", "lost", "mails twice in the mailbox", "families doubled");
        try (Scratch scratch = new Scratch();
                Postfix postfix = new Postfix(scratch.path("postfix"))) {
            ours(scratch.folder("sender"), postfix.port());
            Tally tally = Tally.of(postfix.delivered(), "message-id: ");
            // A mail that comes again is the same bytes under the same name: the receiver knows it and takes it once.
            table.row("Brugwachter", KILLS, FAMILIES, FAMILIES - tally.families(), tally.twice(), 0);
            report.ratio("lost", FAMILIES - tally.families());
        }
        try (Scratch scratch = new Scratch();
                Postfix postfix = new Postfix(scratch.path("postfix"))) {
            script(new Script(scratch.folder("script"), postfix.port()));
            Tally tally = Tally.of(postfix.delivered(), "x-family: ");
            table.row(
                    "script with 7zz and curl",
                    KILLS,
                    FAMILIES,
                    FAMILIES - tally.families(),
                    tally.twice(),
                    tally.twice());
        }
        report.say(
                "Killed with signal 9 at any moment, then started again. What the script mails again has another passphrase:\n");
        report.table(table);
    }

    private void ours(Path folder, int smtp) throws Exception {
        try (BenchDatabase database = new BenchDatabase(folder.resolve("database"), 4)) {
            SenderLife.layTheWay(database, folder, FAMILIES + 2 * KILLS);
        }
        for (int life = 1; life <= KILLS; life++) {
            Process process = life(folder, smtp, FAMILIES);
            Thread.sleep(100 + random.nextInt(400));
            process.destroyForcibly().waitFor();
        }
        Process last = life(folder, smtp, FAMILIES);
        last.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        if (last.waitFor() != 0) {
            throw new IllegalStateException("The last life did not end well.");
        }
    }

    private static Process life(Path folder, int smtp, int families) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SenderLife.class.getName(),
                        folder.toString(),
                        Integer.toString(smtp),
                        Integer.toString(families)))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); !"begun".equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The bank ended before it began:\n" + said);
            }
            said.append(line).append('\n');
        }
        return process;
    }

    private void script(Script script) throws Exception {
        for (int family = 0; family < FAMILIES; family++) {
            script.waits(family);
        }
        for (int life = 1; life <= KILLS; life++) {
            Process process = script.start();
            Thread.sleep(100 + random.nextInt(400));
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        script.run();
    }

    /** Which names came, and how many came more than once. */
    private record Tally(int families, int twice) {
        static Tally of(List<Path> mails, String header) throws IOException {
            Set<String> seen = new HashSet<>();
            int twice = 0;
            for (Path mail : mails) {
                String name = Files.readString(mail, StandardCharsets.ISO_8859_1)
                        .lines()
                        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(header))
                        .findFirst()
                        .orElseThrow();
                twice += seen.add(name) ? 0 : 1;
            }
            return new Tally(seen.size(), twice);
        }
    }
}
