package be.brugwachter.bench;

import be.brugwachter.operation.BenchDatabase;
import be.brugwachter.operation.SenderLife;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Every side killed with signal 9 at any moment and started again, until everything is sent: what is lost, and what came twice? */
final class Kills {
    private static final int FAMILIES = 60;
    private static final int KILLS = 8;

    private final Report report;
    private final Random random = new Random(9);

    Kills(Report report) {
        this.report = report;
    }

    void run() throws Exception {
        Table table = new Table("side", "kills", "families", "lost", "came twice", "families doubled");
        ours(table);
        script(table);
        long unproven = as4(table);
        report.say("""
                Killed with signal 9 at any moment, then started again. What the script mails again has another passphrase. Of AS4 the
                sending access point is killed. A message that it sends again has the name it had, and phase4 knows that name: for ten
                minutes, in memory, as long as the receiving point runs. It answers with an error instead of the receipt, so that %d of
                %d letters arrived and have no receipt.
                """.formatted(unproven, FAMILIES));
        report.table(table);
    }

    private void ours(Table table) throws Exception {
        try (Scratch scratch = new Scratch();
                Postfix postfix = new Postfix(scratch.path("postfix"))) {
            ours(scratch.folder("sender"), postfix.port());
            Tally tally = Tally.of(headers(postfix.delivered(), "message-id: "));
            // A mail that comes again is the same bytes under the same name: the receiver knows it and takes it once.
            row(table, ReferralPart.OURS, tally, 0);
            report.ratio("lost", FAMILIES - tally.names());
        }
    }

    private void script(Table table) throws Exception {
        try (Scratch scratch = new Scratch();
                Postfix postfix = new Postfix(scratch.path("postfix"))) {
            script(new Script(scratch.folder("script"), postfix.port()));
            Tally tally = Tally.of(headers(postfix.delivered(), "x-family: "));
            row(table, ReferralPart.SCRIPT, tally, tally.twice());
        }
    }

    private static void row(Table table, String side, Tally tally, int doubled) {
        table.row(side, KILLS, FAMILIES, FAMILIES - tally.names(), tally.twice(), doubled);
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

    /** How many letters have no receipt. */
    private long as4(Table table) throws Exception {
        try (Scratch scratch = new Scratch();
                As4 as4 = new As4(scratch.folder("as4"))) {
            as4(as4);
            Tally messages = Tally.of(as4.delivered());
            Tally families = Tally.of(as4.delivered().stream()
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .toList());
            int lost = FAMILIES - families.names();
            table.row(ReferralPart.AS4, KILLS, FAMILIES, lost, messages.twice(), families.twice());
            return as4.unproven();
        }
    }

    private void as4(As4 as4) throws Exception {
        for (int family = 0; family < FAMILIES; family++) {
            as4.waits(family);
        }
        for (int life = 1; life <= KILLS; life++) {
            Process process = as4.sender();
            As4.go(process);
            Thread.sleep(100 + random.nextInt(400));
            process.destroyForcibly().waitFor();
        }
        Process last = as4.sender();
        as4.run(last);
        last.destroy();
    }

    private static List<String> headers(List<Path> mails, String header) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path mail : mails) {
            names.add(Files.readString(mail, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(header))
                    .findFirst()
                    .orElseThrow());
        }
        return names;
    }

    /** How many names came, and how often one came again. */
    private record Tally(int names, int twice) {
        static Tally of(List<String> all) {
            int names = Set.copyOf(all).size();
            return new Tally(names, all.size() - names);
        }
    }
}
