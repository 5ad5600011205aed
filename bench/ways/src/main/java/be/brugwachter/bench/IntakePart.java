package be.brugwachter.bench;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.operation.BenchDatabase;
import be.brugwachter.operation.ReceiverLife;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Taking in from a real Dovecot whose inbox is full: parcels a second, and how much memory that takes. */
final class IntakePart {
    private static final int SHEETS = 50;
    private static final int WAITING = 10_000;
    private static final int ENOUGH = 1_000;

    private final Report report = new Report("intake", "a full inbox of a real Dovecot");

    void run(Path results) throws Exception {
        report.say("Dovecot " + Shell.line("2.", "dovecot", "--version") + ".\n");
        try (Scratch scratch = new Scratch();
                BenchDatabase sending = new BenchDatabase(scratch.path("sending"), 4);
                BenchDatabase receiving = new BenchDatabase(scratch.path("receiving"), 4);
                ReceiverLife banks =
                        new ReceiverLife(sending.database(), receiving.database(), scratch.folder("banks"), SHEETS);
                Dovecot dovecot = new Dovecot(scratch.path("dovecot"), TestBridge.PASSWORD)) {
            int parcels = fill(dovecot, banks.mails());
            weigh(banks, dovecot, parcels);
        }
        report.close(results);
    }

    /** Returns how many of the waiting are parcels that come for the first time; they lie before all others. */
    private static int fill(Dovecot dovecot, List<byte[]> mails) throws IOException {
        for (int mail = 0; mail < WAITING; mail++) {
            dovecot.put(mails.get(mail % mails.size()));
        }
        dovecot.own();
        return mails.size();
    }

    private void weigh(ReceiverLife banks, Dovecot dovecot, int parcels) {
        ArrivalRound round = banks.round(dovecot.port());
        Heap before = Heap.now();
        long begin = System.nanoTime();
        walkToTheLast(parcels, banks, round);
        double first = seconds(begin);
        Heap middle = Heap.now();
        walkToTheEnd(banks, round);
        double all = seconds(begin);
        tell(parcels, first, all, List.of(before, middle, Heap.now()));
    }

    private static void walkToTheLast(int parcels, ReceiverLife banks, ArrivalRound round) {
        for (int walks = 0; banks.intakes() < parcels; walks++) {
            if (walks == ENOUGH) {
                throw new IllegalStateException(
                        "Only %d of %d parcels were taken in.".formatted(banks.intakes(), parcels));
            }
            banks.walk(round);
        }
    }

    /** A round reads a bounded number of mails; when one takes next to no time, there was nothing left. */
    private static void walkToTheEnd(ReceiverLife banks, ArrivalRound round) {
        int quiet = 0;
        while (quiet < 2) {
            quiet = Sides.millis(() -> banks.walk(round)) < 100 ? quiet + 1 : 0;
        }
    }

    private void tell(int parcels, double first, double all, List<Heap> heaps) {
        report.say("""
                %,d mails wait. The first %,d are parcels that no one took in yet, on %d sheets of 25 lines, of which a test took one each;
                in use an OCMW has one or two sheets. The rest are the same parcels again, as a server sends them that lost its memory:
                each is recognised by its bytes.
                """.formatted(WAITING, parcels, SHEETS));
        report.table(new Table("what", "seconds", "a second")
                .row("parcels taken in (the last round took some copies along)", first, parcels / first)
                .row("copies recognised", all - first, (WAITING - parcels) / (all - first)));
        report.table(new Table("heap in use after a collection, MB", "before", "half way", "at the end")
                .row(
                        "",
                        heaps.get(0).megabytes(),
                        heaps.get(1).megabytes(),
                        heaps.get(2).megabytes()));
        double growth = heaps.get(2).megabytes() / heaps.get(0).megabytes();
        report.ratio("parcels", parcels / first).ratio("mails", WAITING / all).ratio("heap", growth);
        report.goal("memory flat: at the end ≤ 1.2 × before", growth, growth <= 1.2);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What is in use when all rubbish is gone. */
    private record Heap(double megabytes) {
        static Heap now() {
            System.gc();
            return new Heap(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        }
    }
}
