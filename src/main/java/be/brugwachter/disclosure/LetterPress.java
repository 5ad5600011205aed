package be.brugwachter.disclosure;

import be.brugwachter.disclosure.LetterKeys.Peer;
import be.brugwachter.disclosure.mail.LetterMail;
import be.brugwachter.disclosure.mail.NoticeMail;
import be.brugwachter.disclosure.seal.SheetBox;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Seals letters to another Brugwachter and puts them with the mails that wait for the courier, in the running transaction. */
public final class LetterPress {
    /** So many bytes a letter has at most; locking adds less than a kilobyte. */
    public static final int MOST = SealedLetter.LARGEST - 1024;

    private final NoticeStore store;
    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final LetterKeys peers;
    private final Clock clock;

    /** Letters kept in this store, sealed to these peers, signed with the keys of the party. */
    public LetterPress(NoticeStore store, KeyCabinet keys, SenderIdentity identity, LetterKeys peers, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.identity = identity;
        this.peers = peers;
        this.clock = clock;
    }

    /** Whether the other party of a protocol has a Brugwachter that reads sealed letters. */
    public boolean reaches(Protocol protocol) {
        return peers.peer(protocol).isPresent();
    }

    /**
     * Seals one letter and has it carried; the same letter twice goes once.
     *
     * @param content at most {@link #MOST} bytes
     * @return false when it cannot go: the other party has no Brugwachter, or the content is too large for a mail
     */
    public boolean send(UUID id, Protocol protocol, byte[] content) {
        Optional<Peer> to = peers.peer(protocol).filter(peer -> content.length <= MOST);
        to.ifPresent(peer -> {
            var now = clock.instant();
            var told = new Notice.Told(protocol.id(), NoticeKind.SEALED_LETTER, id, null, now);
            var way = new Notice.Way(Notice.State.WAITING, 0, now, false, null, now);
            var notice = new Notice(UUID.randomUUID(), told, way, null);
            store.add(notice, UUID.randomUUID().toString(), mail(notice.id(), id, peer, content));
        });
        return to.isPresent();
    }

    private NoticeMail mail(UUID notice, UUID id, Peer peer, byte[] content) {
        var letter = sealed(id, peer, content);
        var head = new NoticeMail.Head(notice, identity.from(), peer.to(), clock.instant(), identity.drill());
        return LetterMail.compose(head, letter, Map.of("telephone", identity.telephone()), keys.signingKeyOrNew());
    }

    /** Locks content for another Brugwachter. */
    static SealedLetter sealed(UUID id, Peer peer, byte[] content) {
        String context = SealedLetter.context(id, Walls.party(), peer.party());
        return new SealedLetter(id, Walls.party(), SheetBox.lock(content, peer.boxKey(), context));
    }

    /** The letters that did not get there, and about which nobody called yet. */
    public List<Notice> stranded() {
        return store.stranded(NoticeKind.SEALED_LETTER);
    }

    /** Somebody called about a letter that did not get there; false when somebody had. */
    public boolean called(UUID notice, Actor by) {
        return store.seen(notice, by.account(), clock.instant());
    }

    /** Where the mail of a letter is; empty when none was written. */
    public Optional<Notice> about(UUID id) {
        return store.about(NoticeKind.SEALED_LETTER, id);
    }
}
