package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two nodes on one database: what they do together, and what becomes of the families when one freezes or falls. */
final class NodesPart {
    private static final int FAMILIES = 60;
    private static final int MANY = 200;
    private static final int LEARNING = 60;
    private static final long AWAKE_MILLIS = 3_000;

    private double longest;
    private final Report report = new Report("nodes", "two nodes on one database");

    void run(Path results) throws Exception {
        throughput();
        Table table = new Table(
                "what happens to one node", "all accepted after, s", "lost", "same mail twice", "families doubled");
        int lost = trouble("frozen", "-STOP", table) + trouble("killed", "-KILL", table);
        report.say("""
                In the middle of the work one node stands still or falls; the other goes on, and a new one takes the place of the broken one.
                A parcel whose attempt had begun waits until the broken node has been silent for 45 seconds; then another node sends the
                same bytes under the same name, which the receiver takes once. At the end the frozen node is woken.
                """);
        report.table(table);
        report.ratio("lost", lost).goal("0 lost", lost, lost == 0);
        report.ratio("longest", 60 / longest)
                .goal("nobody waits longer than a minute, in seconds", longest, longest <= 60);
        report.close(results);
    }

    private void throughput() throws Exception {
        Pace one = together(1);
        Pace two = together(2);
        report.say("""
                Sealing and mailing %d families, after %d of its own on which each node learns. Postfix, PostgreSQL and both nodes share
                the %d cores, so that a second node finds only what the first leaves idle; on machines of their own they would not. Two nodes on one
                sheet also derive keys ahead that the other no longer needs (decision 0027):
                """.formatted(MANY, LEARNING, Cores.COUNT));
        report.table(new Table("nodes", "seconds", "referrals/s", "cores busy", "with the nodes", "with all else")
                .row(one.row(1))
                .row(two.row(2)));
        report.ratio("two", one.seconds / two.seconds);
    }

    /** How long it took, and for how many seconds cores were at it. */
    private record Pace(double seconds, Cores spent) {
        Object[] row(int nodes) {
            double all = spent.all() / seconds;
            double own = spent.programs() / seconds;
            return new Object[] {nodes, seconds, MANY / seconds, all, own, all - own};
        }
    }

    private static Pace together(int nodes) throws Exception {
        try (Scratch scratch = new Scratch();
                NodesBank bank = new NodesBank(scratch, MANY, LEARNING)) {
            List<Process> all = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                all.add(bank.node(nodes == 1 ? 2 : node));
            }
            long own = bank.accepted();
            Cores before = Cores.soFar(all);
            double seconds = Sides.millis(() -> {
                        go(all);
                        bank.await(own + MANY);
                    })
                    / 1000;
            Cores spent = Cores.soFar(all).since(before);
            bank.stop(all);
            return new Pace(seconds, spent);
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
                NodesBank bank = new NodesBank(scratch, FAMILIES, 0)) {
            List<Process> both = List.of(bank.node(0), bank.node(1));
            go(both);
            bank.await(FAMILIES / 4);
            Process broken = both.get(1);
            Shell.run("kill", signal, Long.toString(broken.pid()));
            Process other = bank.node(1);
            go(List.of(other));
            double seconds = Sides.millis(() -> bank.await(FAMILIES)) / 1000;
            longest = Math.max(longest, seconds);
            wake(broken);
            bank.stop(List.of(both.get(0), other));
            int lost = FAMILIES - bank.families();
            int doubled = bank.names() - bank.families();
            table.row(word, seconds, lost, bank.mails() - bank.names(), doubled);
            report.ratio(word + "Doubled", doubled);
            return lost;
        }
    }

    /** A node that stood still goes on where it was, while all its work is done by others. */
    private static void wake(Process node) throws Exception {
        if (node.isAlive()) {
            Shell.run("kill", "-CONT", Long.toString(node.pid()));
            Thread.sleep(AWAKE_MILLIS);
        }
        node.destroyForcibly().waitFor();
    }
}
