package be.brugwachter.bench;

import be.brugwachter.operation.BenchDatabase;
import be.brugwachter.operation.SenderLife;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One referral from the decided wish until a real Postfix has it on disk, beside the script that people would
 * write, and beside two AS4 access points.
 */
final class ReferralPart {
    /** The sides, as every table of this part calls them. */
    static final String OURS = "Brugwachter";

    static final String SCRIPT = "script with 7zz and curl";
    static final String AS4 = "AS4 with phase4";

    private static final int FAMILIES = 100;
    /** A server runs for weeks: how its first minute goes is weighed by the part that starts it. An access point needs this many. */
    private static final int WARM_UP = 300;

    private static final int AFTER_A_PAUSE = 50;

    private final List<Double> sealing = new ArrayList<>();
    private final List<Double> carrying = new ArrayList<>();
    private final Report report =
            new Report("referral", "sealed, durable and accepted by Postfix, beside 7zz with curl and beside AS4");

    void run(Path results) throws Exception {
        try (Scratch scratch = new Scratch();
                Postfix postfix = new Postfix(scratch.path("postfix"))) {
            report.say(Shell.line("mail_version", "postconf", "-d", "mail_version") + "; "
                    + Shell.line("curl", "curl", "--version") + "; " + As4.words() + ".\n");
            speed(scratch, postfix);
        }
        new Kills(report).run();
        report.close(results);
    }

    private void speed(Scratch scratch, Postfix postfix) throws Exception {
        Path folder = scratch.folder("sender");
        try (BenchDatabase database = new BenchDatabase(folder.resolve("database"), 10);
                As4 as4 = new As4(scratch.folder("as4"))) {
            SenderLife.layTheWay(database, folder, FAMILIES + WARM_UP + AFTER_A_PAUSE + 20);
            SenderLife sender = new SenderLife(database, folder, postfix.port());
            Script script = new Script(scratch.folder("script"), postfix.port());
            Process access = as4.sender();
            Map<String, Sample> found = sides(sender, script, as4, access).take(WARM_UP, FAMILIES);
            access.destroy();
            int mails = postfix.delivered().size();
            tell(found, afterAPause(sender), mails, as4.delivered().size());
        }
    }

    /** The same where no key lies ready. */
    private static Sample afterAPause(SenderLife sender) {
        sender.prepareNoKeys();
        AtomicInteger family = new AtomicInteger(FAMILIES + WARM_UP);
        return new Sides()
                .timed(OURS, () -> sender.send(family.incrementAndGet()))
                .take(0, AFTER_A_PAUSE)
                .get(OURS);
    }

    private Sides sides(SenderLife sender, Script script, As4 as4, Process access) {
        AtomicInteger[] family = {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
        return new Sides()
                .timed(OURS, () -> {
                    sealing.add(Sides.millis(() -> sender.seal(family[0].incrementAndGet())));
                    carrying.add(Sides.millis(sender::carry));
                })
                .timed(SCRIPT, () -> {
                    script.waits(family[1].incrementAndGet());
                    script.run();
                })
                .timed(AS4, () -> {
                    as4.waits(family[2].incrementAndGet());
                    as4.run(access);
                });
    }

    private static Sample warm(List<Double> all) {
        return new Sample(
                all.stream().skip(WARM_UP).mapToDouble(Double::doubleValue).toArray());
    }

    private void tell(Map<String, Sample> found, Sample paused, int mails, int letters) {
        explain(mails, letters);
        Table table = new Table("side", "ms a referral", "p50", "p99", "referrals/s");
        found.forEach((name, sample) ->
                table.row(name, sample, sample.median(), sample.percentile(99), 1000 / sample.median()));
        report.table(table);
        report.say("""
                Of ours, sealing takes %s and mailing %s. The rows of the case and of the book come on top (see *book*). The key of the next
                line is derived while nobody waits for it, on another core (decision 0027). Where it is not there, as after a pause, a
                referral takes %s: %.2f times the script and %.2f times AS4, measured right after the others.
                """.formatted(
                        warm(sealing).words(),
                        warm(carrying).words(),
                        paused.words(),
                        found.get(SCRIPT).median() / paused.median(),
                        found.get(AS4).median() / paused.median()));
        double ours = found.get(OURS).median();
        double script = found.get(SCRIPT).median() / ours;
        double as4 = found.get(AS4).median() / ours;
        double faster = Math.min(script, as4);
        report.ratio("script", script).ratio("as4", as4).goal("twice as fast as the faster peer", faster, faster >= 2);
    }

    private void explain(int mails, int letters) {
        int all = WARM_UP + FAMILIES;
        report.say("""
                One after the other, after %d of each that do not count. Ours begins where the decision fell: it burns the line, seals, signs,
                writes the parcel, says that an attempt begins, mails, and writes that it was accepted, each on disk before the next. The
                script does the sealing and the mailing, and moves a file.

                AS4 lays the letter down on disk, compresses it, signs (RSA-SHA256, 2048 bits), encrypts (AES128-GCM) and posts it to the
                other access point, which has it on disk before it answers, and keeps the answer on disk: a signed receipt of what was
                received. A mail server says less: only that it took the mail over. For that both sides must run an access point and know
                each other's, where mail needs a mailbox. TLS would come on top for either.

                In the mailbox lie %d of %d mails, in the folder of the receiving point %d of %d letters.
                """.formatted(WARM_UP, mails, 2 * all, letters, all));
    }
}
