package be.brugwachter.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.disclosure.LetterKeys.Peer;
import be.brugwachter.disclosure.mail.LetterMail;
import be.brugwachter.disclosure.mail.NoteMail;
import be.brugwachter.disclosure.mail.NoticeMail;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes and signs notes and puts them with the mails that wait for the courier, in the running transaction, each once. */
public final class NotePress {
    private final NoticeStore store;
    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final LetterKeys peers;
    private final Clock clock;

    /** Notes kept in this store, signed with the keys of the party, sealed where the other party has Brugwachter. */
    public NotePress(NoticeStore store, KeyCabinet keys, SenderIdentity identity, LetterKeys peers, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.identity = identity;
        this.peers = peers;
        this.clock = clock;
    }

    /** To the sender of a parcel: where its receipts go too. */
    public void toSender(Note note, Party sender, ProtocolId protocol, Map<String, String> words) {
        write(note, protocol, peers.addresses().ofSender(sender, protocol), words, peers.peer(protocol));
    }

    /**
     * To the receiver of a parcel: its agreed mailbox. People who open their parcels by hand read the text of the mail.
     *
     * @param bySoftware whether its Brugwachter told us; when not, people wait for the answer and must be able to read it
     */
    public void toReceiver(Note note, ProtocolId protocol, Map<String, String> words, boolean bySoftware) {
        Optional<Peer> peer = bySoftware ? peers.peer(protocol) : Optional.empty();
        write(note, protocol, peers.addresses().ofReceiver(protocol), words, peer);
    }

    private void write(
            Note note, ProtocolId protocol, Optional<EmailAddress> to, Map<String, String> words, Optional<Peer> peer) {
        var now = clock.instant();
        var told = new Notice.Told(protocol, note.kind().notice(), note.id(), null, now);
        var state = to.isPresent() ? Notice.State.WAITING : Notice.State.NO_ADDRESS;
        var way = new Notice.Way(state, 0, to.isPresent() ? now : null, false, null, now);
        var id = UUID.randomUUID();
        NoticeMail mail =
                to.map(address -> mail(id, note, address, words, peer)).orElse(null);
        store.add(new Notice(id, told, way, null), UUID.randomUUID().toString(), mail);
    }

    private NoticeMail mail(UUID id, Note note, EmailAddress to, Map<String, String> words, Optional<Peer> peer) {
        var head = new NoticeMail.Head(id, identity.from(), to, clock.instant(), identity.drill());
        Map<String, String> all = new HashMap<>(words);
        all.put("parcel", note.parcel().toString());
        all.put("telephone", identity.telephone());
        var key = keys.signingKeyOrNew();
        return peer.map(there -> LetterPress.sealed(id, there, note.words().getBytes(US_ASCII)))
                .map(letter -> LetterMail.compose(head, letter, Map.of("telephone", identity.telephone()), key))
                .orElseGet(() -> NoteMail.compose(head, note, all, key));
    }

    /** Whether a note did not get there, so that a person must call, and nobody did yet. */
    public boolean stranded(Note.Kind kind, UUID id) {
        return waiting(kind, id).isPresent();
    }

    /** Somebody called about a note that did not get there; false when there was nothing to call about. */
    public boolean called(Note.Kind kind, UUID id, Actor by) {
        return waiting(kind, id)
                .filter(notice -> store.seen(notice.id(), by.account(), clock.instant()))
                .isPresent();
    }

    private Optional<Notice> waiting(Note.Kind kind, UUID id) {
        return store.about(kind.notice(), id).filter(notice -> notice.needsACall() && notice.seenAt() == null);
    }
}
