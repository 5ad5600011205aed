package be.brugwachter.disclosure;

import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.store.JdbcChannels;
import be.brugwachter.disclosure.store.JdbcKeyShelf;
import be.brugwachter.disclosure.store.JdbcNotices;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.disclosure.store.JdbcSheets;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Vault;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What any party needs to send sealed letters on ways of its own, on a real database, without a mail server. */
public final class SendingSide {
    public static final ReturnAddress BACK = new ReturnAddress("terug+{token}@ocmw.example");

    public final List<Consumer<ParcelMoved>> listeners = new ArrayList<>();
    public final KeyCabinet keys;
    public final SheetDesk sheets;
    public final ChannelDesk channels;
    public final BridgeDesk bridge;
    private final TestDatabase database;
    private final JdbcOutbox outbox;
    private final JdbcChannels mailboxes;
    private final ParcelMoves moves;
    private final List<Entry> book;

    public SendingSide(TestDatabase database, Vault vault, Clock clock, List<Entry> book, WaySource ways) {
        this.database = database;
        this.book = book;
        var identity = new SenderIdentity(
                new EmailAddress("post@ocmw.example"),
                BACK,
                "050 00 00 00",
                () -> URI.create("http://localhost:8080"),
                true);
        var shelf = new JdbcKeyShelf(database.jdbc());
        keys = new KeyCabinet(shelf, vault, identity, clock);
        outbox = new JdbcOutbox(database.jdbc());
        mailboxes = new JdbcChannels(database.jdbc());
        var notices =
                new OfficerNotices(new JdbcNotices(database.jdbc()), keys, identity, ProtocolLibrary.shipped(), clock);
        var channelBook = new ChannelBook(mailboxes, shelf, notices, book::add, clock);
        moves = new ParcelMoves(outbox, moved -> listeners.forEach(each -> each.accept(moved)), book::add, clock);
        sheets = desk(new SheetDesk(new JdbcSheets(database.jdbc()), vault, book::add, clock));
        var two = new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock);
        channels = desk(new ChannelDesk(channelBook, sheets, keys, two));
        var press = new ParcelPress(keys, identity, new Ways(List.of(ways)), new KeysAhead());
        bridge = desk(new BridgeDesk(outbox, channelBook, sheets, press, moves));
    }

    /** The two short transactions of the courier, who asks this look again. */
    public CourierDesk courier(SecondLook look) {
        return desk(new CourierDesk(outbox, mailboxes, new SecondLooks(List.of(look)), moves, book::add));
    }

    private <T> T desk(T desk) {
        return Desks.transactional(database, desk);
    }
}
