package be.brugwachter.bench;

import be.brugwachter.operation.BenchDatabase;
import be.brugwachter.operation.SenderLife;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One referral from the decided wish until a real Postfix has it on disk, beside the script that people would write. */
final class ReferralPart {
    private static final int FAMILIES = 100;
    /** A server runs for weeks: how its first minute goes is weighed by the part that starts it. */
    private static final int WARM_UP = 60;

    private final List<Double> sealing = new ArrayList<>();
    private final List<Double> carrying = new ArrayList<>();
    private final Report report =
            new Report("referral", "sealed, durable and accepted by Postfix, beside 7zz with curl");

    void run(Path results) throws Exception {
        try (Scratch scratch = new Scratch();
                Postfix postfix = new Postfix(scratch.path("postfix"))) {
            report.say(Shell.line("mail_version", "postconf", "mail_version") + "; "
                    + Shell.line("curl", "curl", "--version") + ".\n");
            speed(scratch, postfix);
        }
        new Kills(report).run();
        report.close(results);
    }

    private void speed(Scratch scratch, Postfix postfix) throws Exception {
        Path folder = scratch.folder("sender");
        try (BenchDatabase database = new BenchDatabase(folder.resolve("database"), 10)) {
            SenderLife.layTheWay(database, folder, FAMILIES + WARM_UP + 20);
            SenderLife sender = new SenderLife(database, folder, postfix.port());
            Script script = new Script(scratch.folder("script"), postfix.port());
            AtomicInteger ours = new AtomicInteger();
            AtomicInteger theirs = new AtomicInteger();
            Map<String, Sample> found = new Sides()
                    .timed("Brugwachter", () -> {
                        sealing.add(Sides.millis(() -> sender.seal(ours.incrementAndGet())));
                        carrying.add(Sides.millis(sender::carry));
                    })
                    .timed("script with 7zz and curl", () -> {
                        script.waits(theirs.incrementAndGet());
                        script.run();
                    })
                    .take(WARM_UP, FAMILIES);
            tell(found, postfix.delivered().size(), ours.get() + theirs.get());
        }
    }

    private static Sample warm(List<Double> all) {
        return new Sample(
                all.stream().skip(WARM_UP).mapToDouble(Double::doubleValue).toArray());
    }

    private void tell(Map<String, Sample> found, int arrived, int sent) {
        Table table = new Table("side", "ms a referral", "p50", "p99", "referrals/s");
        found.forEach((name, sample) ->
                table.row(name, sample, sample.median(), sample.percentile(99), 1000 / sample.median()));
        report.say("""
                One after the other. Ours begins where the decision fell: it burns the line, seals, signs, writes the parcel, says that an
                attempt begins, mails, and writes that it was accepted, each on disk before the next. The script does the sealing and the
                mailing, and moves a file. In the mailbox lie %d of %d mails.
                """.formatted(arrived, sent));
        report.table(table);
        report.say(
                "Of ours, sealing takes %s and mailing %s. The rows of the case and of the book come on top (see *book*).\n"
                        .formatted(warm(sealing).words(), warm(carrying).words()));
        double ratio = found.get("script with 7zz and curl").median()
                / found.get("Brugwachter").median();
        report.ratio("script", ratio).goal("twice as fast as the faster peer", ratio, ratio >= 2);
    }
}
