package be.brugwachter.disclosure;

import be.brugwachter.audit.Book;
import be.brugwachter.disclosure.mail.ReturnedMail;
import be.brugwachter.disclosure.mail.SignedLetter;
import be.brugwachter.disclosure.mail.SignedNote;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.store.JdbcChannels;
import be.brugwachter.disclosure.store.JdbcKeyShelf;
import be.brugwachter.disclosure.store.JdbcNotices;
import be.brugwachter.disclosure.store.JdbcReceivedSheets;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** The way of notes of one party: its press, its courier, and whom it believes. */
public final class TestNotes {
    public final NotePress press;
    public final ProtocolDesk protocols;
    private final Witnesses witnesses;
    private final LetterKeys letterKeys;
    private final TestDatabase database;
    private final NoticeDesk desk;

    /** On this database, signing with these keys. */
    public TestNotes(TestDatabase database, KeyCabinet keys, Book book, Clock clock) {
        this.database = database;
        var jdbc = database.jdbc();
        var identity = new SenderIdentity(
                new EmailAddress("post@partij.example"),
                TestBridge.BACK,
                "050 00 00 00",
                () -> URI.create("http://localhost:8080"),
                true);
        var rows = new JdbcNotices(jdbc);
        var officers = new OfficerNotices(rows, keys, identity, ProtocolLibrary.shipped(), clock);
        var channel = new ChannelBook(new JdbcChannels(jdbc), new JdbcKeyShelf(jdbc), officers, book, clock);
        var sheets = new JdbcReceivedSheets(jdbc);
        protocols = Desks.transactional(
                database, new ProtocolDesk(ProtocolLibrary.shipped(), new JdbcProtocolActs(jdbc), book, clock));
        letterKeys =
                new LetterKeys(new JdbcKeyShelf(jdbc), sheets, new NoteAddresses(channel, sheets), protocols, keys);
        press = new NotePress(rows, keys, identity, letterKeys, clock);
        var ways = new Ways(List.of(Ways.ofProtocols(ProtocolLibrary.shipped())));
        witnesses = new Witnesses(protocols, ways, channel, sheets, clock);
        desk = Desks.transactional(database, new NoticeDesk(rows, book, clock));
    }

    /** Brings what came to this reader, which opens its own transaction. */
    public Notes to(NoteReader reader) {
        return new Notes(witnesses, List.of(reader));
    }

    /** The same for a mail, sealed or not. */
    public boolean came(ReturnedMail mail, NoteReader reader) {
        var desk = Desks.transactional(database, new NoteLetterDesk(List.of(reader)));
        return switch (mail) {
            case SignedNote note -> to(reader).came(note);
            case SignedLetter letter -> new Letters(witnesses, letterKeys, List.of(desk)).came(letter);
            default -> false;
        };
    }

    /** One round of the courier. */
    public void round(Party party, SmtpPost post) {
        Walls.run(party, new NoticeCourier(desk, post, TestBridge.BACK)::round);
    }
}
