package be.brugwachter.operation;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.Desks;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.MailServer;
import be.brugwachter.intake.ReceiverBank;
import be.brugwachter.parcel.Letters;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Both banks on durable databases: the sender makes mails, the receiver takes them in from an IMAP server of the bench's choice. */
public final class ReceiverLife implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Of the 25 lines of a sheet its test takes one. */
    private static final int LINES = 24;

    private final TestBridge sender;
    private final ReceiverBank receiver;
    private final int sheets;

    /** Opens both, with so many sheets between them. */
    public ReceiverLife(TestDatabase sending, TestDatabase receiving, Path folder, int sheets) {
        this.sheets = sheets;
        sender = new TestBridge(folder, subject -> List.of(), sending);
        receiver = new ReceiverBank(sender, folder, receiving);
        receiver.shareASheet();
        for (int more = 1; more < sheets; more++) {
            receiver.shareAnotherSheet();
        }
    }

    /** As many sealed mails as there are lines. */
    public List<byte[]> mails() {
        int before = sender.mails().size();
        Random random = new Random(1);
        for (int family = 0; family < sheets * LINES; family++) {
            sender.as(() -> sender.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, Letters.family(random)));
            sender.courierRound();
        }
        List<byte[]> all = sender.mails();
        return new ArrayList<>(all.subList(before, all.size()));
    }

    /** The round of the receiver over the inbox of that server, until nothing new lies there. */
    public ArrivalRound round(int imap) {
        var login = new MailServer.Login(TestBridge.ONTHAAL.value(), TestBridge.PASSWORD);
        var server = new MailServer("127.0.0.1", imap, MailServer.Wire.PLAIN, login);
        var folder = new ArrivalFolder(server, PATIENCE, "INBOX");
        return new ArrivalRound(
                (parcel, hint) -> receiver.in(() -> receiver.arrivals.take(parcel, hint)),
                Desks.transactional(receiver.database, receiver.receiving),
                checkpoint -> false,
                party -> Optional.of(folder),
                receiver.folderDesk);
    }

    /** One round inside the receiver's walls. */
    public void walk(ArrivalRound round) {
        Walls.run(ReceiverBank.BRUGGE, round::round);
    }

    /** How many referrals the receiver has. */
    public long intakes() {
        return receiver.in(() -> receiver.database
                .jdbc()
                .sql("select count(*) from intake")
                .query(Long.class)
                .single());
    }

    @Override
    public void close() {
        sender.close();
    }
}
