package be.brugwachter.drafting;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of a party: begun from the list, filled in by who keeps its protocols. */
@Service
@Transactional
public class DraftingDesk {
    private final DraftStore store;
    private final CountedDrafts drafts;
    private final ProtocolDesk protocols;
    private final Book book;
    private final Clock clock;

    public DraftingDesk(DraftStore store, ProtocolDesk protocols, RegistrationDesk register, Book book, Clock clock) {
        this.store = store;
        this.drafts = new CountedDrafts(store, register);
        this.protocols = protocols;
        this.book = book;
        this.clock = clock;
    }

    /** Whether the party passes on under a protocol: only such a party begins one with an OCMW. */
    @Transactional(readOnly = true)
    public boolean drafts() {
        return known().stream().anyMatch(each -> each.sender().party().equals(Walls.party()));
    }

    /** All, the one changed last first. */
    @Transactional(readOnly = true)
    public List<StoredDraft> all() {
        return drafts.all();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<StoredDraft> byId(UUID id) {
        return drafts.byId(id);
    }

    /** The document of one step. */
    @Transactional(readOnly = true)
    public Optional<byte[]> document(UUID draft, UUID step) {
        return store.document(draft, step);
    }

    /**
     * Begins one.
     *
     * @return its id; nothing when the party passes on under no protocol
     */
    public Optional<UUID> start(Ocmw ocmw, Actor by) {
        needManager(by);
        return Proposals.first(Walls.party(), known(), ocmw).map(terms -> {
            StoredDraft draft = new StoredDraft(UUID.randomUUID(), drafts.numbered(terms), List.of(), clock.instant());
            store.add(draft, by.account());
            book.write(new Entry(by, Act.DRAFT_STARTED, draft.id(), List.of()));
            return draft.id();
        });
    }

    /**
     * Keeps other terms, under the number the register would take now.
     *
     * @return false when it is signed already: then nothing changes any more
     */
    public boolean change(UUID id, DraftTerms terms, Actor by) {
        needManager(by);
        Optional<StoredDraft> draft = drafts.lock(id).filter(each -> each.state() != StoredDraft.State.SIGNED);
        DraftTerms numbered = drafts.numbered(terms);
        draft.filter(each -> !each.terms().equals(numbered)).ifPresent(each -> {
            store.change(id, numbered, clock.instant());
            book.write(new Entry(by, Act.DRAFT_CHANGED, id, List.of()));
        });
        return draft.isPresent();
    }

    private List<Protocol> known() {
        return protocols.protocols();
    }

    static void needManager(Actor by) {
        if (by.role() != Role.PROTOCOL_MANAGER) {
            throw new IllegalStateException("Only who keeps the protocols of a party works on its drafts.");
        }
    }
}
