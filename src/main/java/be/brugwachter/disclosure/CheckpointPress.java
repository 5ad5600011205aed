package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.mail.CheckpointMail;
import be.brugwachter.disclosure.mail.NoticeMail;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes and signs the daily mails with a checkpoint, each once for a day and an address. */
public final class CheckpointPress {
    private final NoticeStore store;
    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final Book book;
    private final Clock clock;

    /** Mails kept in this store, signed with the keys of the party. */
    public CheckpointPress(NoticeStore store, KeyCabinet keys, SenderIdentity identity, Book book, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.identity = identity;
        this.book = book;
        this.clock = clock;
    }

    /** Puts the mail with those that wait for the courier, unless it was written today already. */
    void write(Checkpoint point, LocalDate day, EmailAddress to, ProtocolId under, String name) {
        UUID subject = UUID.nameUUIDFromBytes((day + " " + to.value()).getBytes(StandardCharsets.UTF_8));
        if (store.isTold(NoticeKind.CHECKPOINT, subject)) {
            return;
        }
        var now = clock.instant();
        var id = UUID.randomUUID();
        var head = new NoticeMail.Head(id, identity.from(), to, now, identity.drill());
        var words =
                Map.of("name", name, "day", Dates.dutch(Dates.day(point.moment())), "telephone", identity.telephone());
        var told = new Notice.Told(under, NoticeKind.CHECKPOINT, subject, null, now);
        var way = new Notice.Way(Notice.State.WAITING, 0, now, false, null, now);
        store.add(
                new Notice(id, told, way, null),
                UUID.randomUUID().toString(),
                CheckpointMail.compose(head, point, words, keys.signingKeyOrNew()));
    }

    /** A peer's checkpoint is kept from now on. */
    void kept(Checkpoint point) {
        UUID subject = UUID.nameUUIDFromBytes(point.line().getBytes(StandardCharsets.US_ASCII));
        book.write(new Entry(Actor.system(Walls.party()), Act.PEER_CHECKPOINT_KEPT, subject, List.of()));
    }
}
