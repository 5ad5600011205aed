package be.brugwachter.protocol;

import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolAct.Filed;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The protocols of a party, where each stands, and what happens to them. */
@Service
@Transactional
public class ProtocolDesk {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private final ProtocolLibrary library;
    private final ProtocolActs acts;
    private final Book book;
    private final Clock clock;

    public ProtocolDesk(ProtocolLibrary library, ProtocolActs acts, Book book, Clock clock) {
        this.library = library;
        this.acts = acts;
        this.book = book;
        this.clock = clock;
    }

    /** The protocols in which the party inside whose walls the work runs is a party. */
    @Transactional(readOnly = true)
    public List<Protocol> protocols() {
        return library.of(Walls.party());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Protocol> byId(ProtocolId id) {
        return protocols().stream().filter(protocol -> protocol.id().equals(id)).findFirst();
    }

    /** The version under which something came or was sent: that of its moment, whatever counts now; today's when the register has not got it. */
    @Transactional(readOnly = true)
    public Optional<Protocol> byId(ProtocolId id, int version) {
        return versions(id).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .or(() -> byId(id));
    }

    /** Those under which the party inside whose walls this runs is the one who sends. */
    @Transactional(readOnly = true)
    public List<Protocol> sentHere() {
        return protocols().stream()
                .filter(protocol -> protocol.sideOf(Walls.party())
                        .filter(Side.SENDER::equals)
                        .isPresent())
                .toList();
    }

    /** The one with this receiver. */
    @Transactional(readOnly = true)
    public Optional<Protocol> with(EnterpriseNumber receiver) {
        return protocols().stream()
                .filter(protocol -> protocol.receiver().number().equals(receiver))
                .findFirst();
    }

    /** Where a protocol stands at a moment. */
    @Transactional(readOnly = true)
    public Standing standing(Protocol protocol, Instant at) {
        return new Standing(protocol, acts.of(protocol.id()), LocalDate.ofInstant(at, BRUSSELS));
    }

    /** Every version of one of them, oldest first, also those that still have to begin; an act is judged under the one of its day. */
    @Transactional(readOnly = true)
    public List<Protocol> versions(ProtocolId id) {
        return library.versions(Walls.party(), id);
    }

    /** Everything that happened to a protocol, oldest first. */
    @Transactional(readOnly = true)
    public List<ProtocolAct> history(Protocol protocol) {
        return acts.of(protocol.id());
    }

    /** A filed document. */
    @Transactional(readOnly = true)
    public Optional<FiledDocument> document(UUID id) {
        return acts.document(id);
    }

    /** Does what makes sending end or wait. */
    ProtocolAct ended(Protocol protocol, Deed deed, Actor by) {
        return record(protocol, deed, null, by, null);
    }

    /** A party published the protocol on its website that day (recital D). */
    @Upholds(Clause.PUBLISHED_BY_BOTH)
    public void published(Protocol protocol, Publication publication, LocalDate day, Actor by) {
        record(protocol, Deed.on(Kind.PUBLISHED, day), publication, by, null);
    }

    /** Does what one person filed a document for. */
    ProtocolAct filed(Protocol protocol, Kind kind, Filed document, Actor by) {
        return record(protocol, new Deed(kind, today(), null, null, document), null, by, null);
    }

    /** Does what two people agreed on. */
    ProtocolAct agreed(Protocol protocol, Deed deed, UUID first, Actor second) {
        return record(protocol, deed, null, new Actor(second.party(), first, second.role()), second.account());
    }

    private ProtocolAct record(
            Protocol protocol, Deed deed, @Nullable Publication where, Actor by, @Nullable UUID second) {
        ProtocolAct act = new ProtocolAct(
                UUID.randomUUID(),
                protocol.id(),
                protocol.version(),
                deed.kind(),
                clock.instant(),
                deed.from(),
                deed.until(),
                deed.basis(),
                deed.document(),
                where,
                by.account(),
                second);
        acts.add(act);
        book.write(
                new Entry(by, deed.kind().act(), act.id(), List.of(deed.kind().clause())));
        return act;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    /**
     * What is to be done to a protocol.
     *
     * @param from the first day it counts
     * @param until the last day it counts
     * @param basis the legal basis it is about
     * @param document the document filed with it
     */
    record Deed(
            Kind kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String basis,
            @Nullable Filed document) {
        static Deed on(Kind kind, LocalDate from) {
            return new Deed(kind, from, null, null, null);
        }
    }
}
