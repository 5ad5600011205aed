package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two nodes on one database: what they do together, and what becomes of the families when one freezes or falls. */
final class NodesPart {
    private static final int FAMILIES = 60;

    private long left;
    private final Report report = new Report("nodes", "two nodes on one database");

    void run(Path results) throws Exception {
        throughput();
        Table table = new Table(
                "what happens to one node",
                "all others done after, s (3 s of silence included)",
                "left for the time-out",
                "lost",
                "same mail twice",
                "families doubled");
        int lost = trouble("frozen", "-STOP", table) + trouble("killed", "-KILL", table);
        report.say("""
                In the middle of the work one node stands still or falls; the other goes on, and a new one takes the place of the broken one.
                A parcel whose attempt had begun and of which nobody knows the end waits until that attempt is taken for lost, after a
                quarter of an hour, for else the receiver could get it twice; those are counted apart.
                """);
        report.table(table);
        report.ratio("lost", lost).goal("0 lost", lost, lost == 0);
        report.goal("nobody waits longer than a minute, in parcels that did", left, left == 0);
        report.close(results);
    }

    private void throughput() throws Exception {
        double one = together(1);
        double two = together(2);
        report.say("Sealing and mailing %d families, in seconds:\n".formatted(FAMILIES));
        report.table(new Table("nodes", "seconds", "referrals/s")
                .row("1", one, FAMILIES / one)
                .row("2", two, FAMILIES / two));
        report.ratio("two", one / two);
    }

    private double together(int nodes) throws Exception {
        try (Scratch scratch = new Scratch();
                NodesBank bank = new NodesBank(scratch, FAMILIES)) {
            List<Process> all = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                all.add(bank.node(1, nodes == 1 ? 2 : node));
            }
            double seconds = Sides.millis(() -> {
                        go(all);
                        bank.await(FAMILIES);
                    })
                    / 1000;
            bank.stop(all);
            return seconds;
        }
    }

    private static void go(List<Process> all) throws IOException {
        for (Process process : all) {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }
    }

    private int trouble(String word, String signal, Table table) throws Exception {
        try (Scratch scratch = new Scratch();
                NodesBank bank = new NodesBank(scratch, FAMILIES)) {
            List<Process> both = List.of(bank.node(1, 0), bank.node(1, 1));
            go(both);
            bank.await(FAMILIES / 4);
            Shell.run("kill", signal, Long.toString(both.get(1).pid()));
            Process other = bank.node(1, 1);
            go(List.of(other));
            double seconds = Sides.millis(bank::awaitStill) / 1000;
            long stuck = FAMILIES - bank.accepted();
            left += stuck;
            both.get(1).destroyForcibly().waitFor();
            bank.stop(List.of(both.get(0), other));
            Process later = bank.node(3, 2);
            go(List.of(later));
            bank.await(FAMILIES);
            bank.stop(List.of(later));
            int lost = FAMILIES - bank.families();
            int doubled = bank.names() - bank.families();
            table.row(word, seconds, stuck, lost, bank.mails() - bank.names(), doubled);
            report.ratio(word + "Doubled", doubled);
            return lost;
        }
    }
}
