package be.brugwachter.disclosure;

import be.brugwachter.disclosure.Notice.State;
import be.brugwachter.disclosure.Notice.Told;
import be.brugwachter.disclosure.Notice.Way;
import be.brugwachter.disclosure.mail.NoticeMail;
import be.brugwachter.protocol.AgreedWitness;
import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells both data protection officers of what two people agreed on, in the transaction of the act: nobody can do the one without the
 * other. The mail is composed and signed here, once; {@link NoticeCourier} carries it.
 */
public final class OfficerNotices implements AgreedWitness {
    private final NoticeStore store;
    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final ProtocolLibrary protocols;
    private final Clock clock;

    /** OfficerNotices kept in this store, signed with the keys of the party. */
    public OfficerNotices(
            NoticeStore store, KeyCabinet keys, SenderIdentity identity, ProtocolLibrary protocols, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.identity = identity;
        this.protocols = protocols;
        this.clock = clock;
    }

    @Override
    public void agreed(ProtocolAct act) {
        Optional<Protocol> about = protocols.versions(Walls.party(), act.protocol()).stream()
                .filter(each -> each.version() == act.version())
                .findFirst();
        put(about, new Told(act.protocol(), NoticeKind.of(act.kind()), act.id(), null, clock.instant()), List.of());
    }

    /** Tells of one act; the same act a second time is told no more. */
    void tell(ProtocolId protocol, NoticeKind kind, UUID subject, @Nullable String fingerprint) {
        tell(protocol, kind, subject, fingerprint, List.of());
    }

    /**
     * Tells of something in lines of its own.
     *
     * @param lines whole Dutch sentences about organisations and measures, never about a family
     */
    public void say(ProtocolId protocol, NoticeKind kind, UUID subject, List<String> lines) {
        tell(protocol, kind, subject, null, lines);
    }

    /** The notice of this kind about this subject, with where its mail is. */
    public Optional<Notice> about(NoticeKind kind, UUID subject) {
        return store.about(kind, subject);
    }

    private void tell(
            ProtocolId protocol, NoticeKind kind, UUID subject, @Nullable String fingerprint, List<String> lines) {
        var told = new Told(protocol, kind, subject, fingerprint, clock.instant());
        put(protocols.byId(Walls.party(), protocol), told, lines);
    }

    private void put(Optional<Protocol> about, Told told, List<String> lines) {
        var id = UUID.randomUUID();
        var mail = about.flatMap(protocol ->
                        contact(protocol).map(to -> mail(id, words(told, lines, protocol), told, to)))
                .orElse(null);
        var way = mail == null
                ? new Way(State.NO_ADDRESS, 0, null, false, null, told.moment())
                : new Way(State.WAITING, 0, told.moment(), false, null, told.moment());
        store.add(new Notice(id, told, way, null), UUID.randomUUID().toString(), mail);
    }

    /** Whom the other party named for a breach (art. 9): its data protection officer. A partner without a protocol named nobody. */
    private static Optional<EmailAddress> contact(Protocol protocol) {
        var other = protocol.otherSide(Walls.party());
        return protocol.breachContacts(other).stream()
                .map(Breach.Contact::address)
                .findFirst();
    }

    private NoticeMail mail(UUID id, Map<String, String> words, Told told, EmailAddress to) {
        var head = new NoticeMail.Head(id, identity.from(), to, told.moment(), identity.drill());
        return NoticeMail.compose(head, told.kind().letter(), words, keys.signingKeyOrNew());
    }

    private Map<String, String> words(Told told, List<String> lines, Protocol protocol) {
        String print = told.fingerprint();
        return Map.ofEntries(
                Map.entry("sender", protocol.sender().name()),
                Map.entry("receiver", protocol.receiver().name()),
                Map.entry("day", Dates.dutch(Dates.day(told.moment()))),
                Map.entry("sentence", told.kind().sentence()),
                Map.entry("protocol", protocol.id().value()),
                Map.entry("version", Integer.toString(protocol.version())),
                Map.entry("fingerprint", print == null ? "" : "Vingerafdruk van de sleutel: " + print + "\n"),
                Map.entry("lines", String.join("\n", lines)),
                Map.entry("telephone", identity.telephone()));
    }
}
