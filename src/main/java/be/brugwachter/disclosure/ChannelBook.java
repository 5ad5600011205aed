package be.brugwachter.disclosure;

import static be.brugwachter.clause.Clause.TO_AGREED_MAILBOX;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was agreed about the way to each receiver, and the entry in the book that tells of each step. */
public final class ChannelBook {
    private final ChannelStore store;
    private final KeyShelf peers;
    private final OfficerNotices notices;
    private final Book book;
    private final Clock clock;

    /** Over these rows, writing in this book. */
    public ChannelBook(ChannelStore store, KeyShelf peers, OfficerNotices notices, Book book, Clock clock) {
        this.store = store;
        this.peers = peers;
        this.notices = notices;
        this.book = book;
        this.clock = clock;
    }

    /** The address two people agreed on. */
    Optional<AgreedMailbox> mailbox(ProtocolId protocol) {
        return store.mailbox(protocol);
    }

    /** Since when a parcel lies in the receiver's mailbox while nothing was opened there. */
    Optional<Instant> unansweredSince(ProtocolId protocol) {
        return store.mailbox(protocol).flatMap(mailbox -> store.unansweredSince(mailbox.id()));
    }

    /** Two people agreed on an address. Nothing but a test goes there until it has answered. */
    void agree(ProtocolId protocol, EmailAddress address, Actor second) {
        var mailbox = new AgreedMailbox(UUID.randomUUID(), protocol, address, clock.instant(), null);
        store.agree(mailbox);
        write(second, Act.ACT_CONFIRMED, mailbox.id());
        notices.tell(protocol, NoticeKind.MAILBOX_AGREED, mailbox.id(), null);
    }

    /** The test sent to a mailbox was opened and its code came back. */
    void answered(UUID mailbox, Actor by) {
        write(by, Act.TEST_PARCEL_ANSWERED, mailbox);
        store.open(mailbox).filter(m -> m.confirmedAt() == null).ifPresent(m -> {
            store.confirm(mailbox, clock.instant());
            write(by, Act.MAILBOX_CONFIRMED, mailbox);
            notices.tell(m.protocol(), NoticeKind.MAILBOX_CONFIRMED, mailbox, null);
        });
    }

    /** What is wrong with a parcel, seen today: once its address changed, looking at the old one mends nothing. */
    @Nullable
    Trouble troubleNow(Parcel parcel) {
        boolean waits = parcel.trouble() == Trouble.MAILBOX_RETURNED;
        return waits && store.open(parcel.mailbox()).isEmpty() ? Trouble.CHANNEL_CHANGED : parcel.trouble();
    }

    /** A test parcel was sealed for a mailbox. */
    void tested(UUID mailbox, Actor by) {
        write(by, Act.TEST_PARCEL_SENT, mailbox);
    }

    /** The receiver's key, by its fingerprint. */
    Optional<String> peer(ProtocolId protocol) {
        return peers.peerFingerprint(protocol);
    }

    /** Two people compared the receiver's key with the paper it came on. */
    void pin(ProtocolId protocol, KeyShelf.PinnedPeer keys, Actor second) {
        var pinned = peers.pinPeer(protocol, keys, clock.instant());
        write(second, Act.PEER_KEY_PINNED, pinned);
        notices.tell(protocol, NoticeKind.PEER_KEY_PINNED, pinned, keys.fingerprint());
    }

    /** Two people had a sheet made. */
    void sheetMade(PassphraseSheet sheet) {
        notices.tell(sheet.protocol(), NoticeKind.SHEET_MADE, sheet.id(), sheet.fingerprint());
    }

    private void write(Actor by, Act act, UUID subject) {
        book.write(new Entry(by, act, subject, List.of(TO_AGREED_MAILBOX)));
    }
}
