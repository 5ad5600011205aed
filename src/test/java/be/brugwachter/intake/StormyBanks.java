package be.brugwachter.intake;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.Desks;
import be.brugwachter.disclosure.ReceiptCourier;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.BounceReader;
import be.brugwachter.disclosure.mail.BrokenWire;
import be.brugwachter.disclosure.mail.BrokenWire.Side;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.trust.BrokenDatabase;
import be.brugwachter.trust.BrokenDatabase.Manner;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;

/** A sender and a receiver, each with a database and wires to the mail server that can be made to fail. */
final class StormyBanks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ReturnAddress BACK = new ReturnAddress("post+{token}@ocmw.example");
    /** A mail with a parcel is about so long, in bytes; its conversation about {@link #TALK} more. */
    private static final int MAIL = 22_000;

    private static final int TALK = 400;

    final TestBridge sender;
    final ReceiverBank receiver;
    private final List<BrokenDatabase> databases = new ArrayList<>();
    private final BrokenWire leaving;
    private final BrokenWire arriving;
    private final BrokenWire answering;
    private final BrokenWire returning;
    private final Courier courier;
    private final ArrivalRound arrivals;
    private final ReceiptCourier receipts;
    private final ReturnRound returns;
    private Fall fall = Fall.NONE;
    private boolean fell;

    StormyBanks(Path folder) {
        sender = new TestBridge(folder, subject -> List.of(), TestDatabase.fresh(this::breakable));
        receiver = new ReceiverBank(sender, folder, TestDatabase.fresh(this::breakable));
        leaving = new BrokenWire(sender.server::smtp);
        answering = new BrokenWire(sender.server::smtp);
        arriving = new BrokenWire(() -> sender.server.imap(TestBridge.ONTHAAL));
        returning = new BrokenWire(() -> sender.server.imap(TestBridge.RETURNS));
        courier = new Courier(sender.courierDesk, new SmtpPost(leaving.server(), PATIENCE), TestBridge.BACK);
        arrivals = new ArrivalRound(
                this::takeIn,
                Desks.transactional(receiver.database, receiver.receiving),
                checkpoint -> false,
                party -> Optional.of(new ArrivalFolder(arriving.server(), PATIENCE, "INBOX")),
                receiver.folderDesk);
        receipts = new ReceiptCourier(
                Desks.transactional(receiver.database, receiver.receipts),
                new SmtpPost(answering.server(), PATIENCE),
                BACK);
        returns = new ReturnRound(
                sender.returnDesk,
                sender.peerReceipts::answered,
                word -> false,
                new BounceReader(returning.server(), PATIENCE, "INBOX", TestBridge.BACK));
    }

    /** Between the commit of an intake and the removal of its mail. */
    private enum Fall {
        NONE,
        ONE_MAIL,
        WHOLE_ROUND
    }

    /** The round ends here, as a program that is killed does. */
    private static final class Fallen extends Error {
        private static final long serialVersionUID = 1;
    }

    private DataSource breakable(DataSource real) {
        BrokenDatabase database = new BrokenDatabase(real);
        databases.add(database);
        return database;
    }

    void share(int sheets) {
        receiver.shareASheet();
        for (int more = 1; more < sheets; more++) {
            receiver.shareAnotherSheet();
        }
    }

    private void takeIn(ReceivedParcel parcel, int hint) {
        receiver.in(() -> receiver.arrivals.take(parcel, hint));
        if (fall != Fall.NONE) {
            boolean whole = fall == Fall.WHOLE_ROUND;
            fall = Fall.NONE;
            fell = true;
            if (whole) {
                throw new Fallen();
            }
            throw new IllegalStateException("The test falls after the commit.");
        }
    }

    /** Each place may fail once in the next rounds, or not. */
    void prepareFailures(Random random) {
        for (BrokenDatabase database : databases) {
            if (random.nextBoolean()) {
                Manner[] manners = {
                    Manner.REFUSED, Manner.CUT, Manner.CUT, Manner.CUT_BEFORE_COMMIT, Manner.CUT_AFTER_COMMIT
                };
                Manner manner = manners[random.nextInt(manners.length)];
                boolean atCommit = manner == Manner.CUT_BEFORE_COMMIT || manner == Manner.CUT_AFTER_COMMIT;
                database.breakAt(manner, 1 + random.nextInt(atCommit ? 8 : 40));
            }
        }
        post(leaving, random, List.of("451 4.3.0 later", "421 4.3.2 not now", "550 5.7.1 no"));
        post(answering, random, List.of("451 4.3.0 later", "421 4.3.2 not now"));
        for (BrokenWire folder : List.of(arriving, returning)) {
            if (random.nextInt(3) == 0) {
                folder.breakAfter(Side.CLIENT, random.nextInt(TALK));
            } else if (random.nextInt(3) == 0) {
                folder.breakAfter(Side.SERVER, random.nextInt(random.nextBoolean() ? 2 * TALK : 3 * MAIL));
            }
        }
        fall = Fall.values()[random.nextInt(Fall.values().length)];
        fell = false;
    }

    /** Before, in and after DATA. */
    private static void post(BrokenWire wire, Random random, List<String> answers) {
        switch (random.nextInt(6)) {
            case 0 -> wire.breakAfter(Side.CLIENT, random.nextInt(TALK));
            case 1 -> wire.breakAfter(Side.CLIENT, random.nextInt(MAIL));
            case 2 -> wire.breakAfter(Side.SERVER, random.nextInt(TALK));
            case 3 -> wire.sayInstead(2 + random.nextInt(3), answers.get(random.nextInt(answers.size())));
            default -> {}
        }
    }

    /** Everything is whole again. How many places failed since they were prepared. */
    int mend() {
        int failed = fell ? 1 : 0;
        fall = Fall.NONE;
        for (BrokenDatabase database : databases) {
            failed += database.mend() ? 1 : 0;
        }
        for (BrokenWire wire : List.of(leaving, arriving, answering, returning)) {
            failed += wire.mend() ? 1 : 0;
        }
        return failed;
    }

    /** Courier, intake, receipts and what came back, once each, as the clock of the house has them walk: one that fails keeps no other. */
    void rounds() {
        step(() -> sender.run(courier::round));
        step(() -> Walls.run(ReceiverBank.BRUGGE, arrivals::round));
        step(() -> Walls.run(ReceiverBank.BRUGGE, receipts::round));
        step(() -> sender.run(returns::round));
    }

    private void step(Runnable round) {
        try {
            round.run();
        } catch (Fallen | RuntimeException failed) {
            saw(failed);
        }
    }

    /** A failure that reached the outside of a round; only those that were prepared may. */
    void saw(Throwable failed) {
        boolean prepared = fell || databases.stream().anyMatch(BrokenDatabase::broke);
        for (BrokenWire wire : List.of(leaving, arriving, answering, returning)) {
            prepared |= wire.broke();
        }
        if (!prepared) {
            throw new AssertionError("Something failed that no test broke.", failed);
        }
    }

    @Override
    public void close() {
        sender.close();
        List.of(leaving, arriving, answering, returning).forEach(BrokenWire::close);
    }
}
