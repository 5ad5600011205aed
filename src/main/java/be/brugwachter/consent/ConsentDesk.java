package be.brugwachter.consent;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a yes, binds it, uses it once, takes it back. A no never comes here. */
@Service
@Transactional
public class ConsentDesk {
    private final ConsentStore store;
    private final FileIndex files;
    private final Book book;
    private final Clock clock;

    public ConsentDesk(ConsentStore store, FileIndex files, Book book, Clock clock) {
        this.store = store;
        this.files = files;
        this.book = book;
        this.clock = clock;
    }

    /** Records a client's yes. */
    public UUID give(Consent.Terms terms) {
        UUID id = UUID.randomUUID();
        store.add(new Consent.Given(id, terms));
        return id;
    }

    /** Binds a yes not yet used to the team's own file and to the data that the client saw. */
    public void bind(UUID id, FileReference reference, Set<DataItem> seen) {
        if (store.lock(id).orElse(null) instanceof Consent.Given given) {
            store.move(new Consent.Given(id, given.terms().withFields(seen)));
            store.bind(id, reference);
        }
    }

    /** Uses a yes for its one referral; false when there is none to use. */
    @Upholds(Clause.CONSENTED)
    public boolean use(UUID id, Actor actor) {
        if (store.lock(id).orElse(null) instanceof Consent.Given given) {
            store.move(new Consent.Used(id, given.terms(), clock.instant()));
            files.enter(id);
            book.write(new Entry(actor, Act.CONSENT_GIVEN, id, List.of(Clause.CONSENTED, Clause.INFORMED)));
            return true;
        }
        return false;
    }

    /** Takes a used yes back; one that was never used simply goes. */
    @Upholds(Clause.CONSENTED)
    public void withdraw(UUID id, Actor actor) {
        switch (store.lock(id).orElse(null)) {
            case Consent.Given given -> store.drop(id);
            case Consent.Used used -> {
                store.move(new Consent.Withdrawn(id, used.terms(), clock.instant()));
                book.write(new Entry(actor, Act.CONSENT_WITHDRAWN, id, List.of(Clause.CONSENTED)));
            }
            case Consent.Withdrawn already -> {}
            case null -> {}
        }
    }

    /** The client takes the withdrawal back before anything followed from it: the yes stands as it was given. */
    public void restore(UUID id, Actor actor) {
        if (store.lock(id).orElse(null) instanceof Consent.Withdrawn taken) {
            store.move(new Consent.Used(id, taken.terms(), clock.instant()));
            book.write(new Entry(actor, Act.CONSENT_RESTORED, id, List.of(Clause.CONSENTED)));
        }
    }

    /** Drops a yes that was never used; nothing remains of it. */
    public void drop(UUID id) {
        store.drop(id);
    }

    /** The consent in its present state. */
    @Transactional(readOnly = true)
    public Optional<Consent> find(UUID id) {
        return store.find(id);
    }

    /** The team's own file reference. */
    @Transactional(readOnly = true)
    public Optional<FileReference> reference(UUID id) {
        return store.reference(id);
    }

    /** The used consents of this file. Not read-only: the party's first search makes the key of the digests. */
    public Set<UUID> of(FileNumber number) {
        return files.of(number);
    }

    /** Makes some used consents findable that are not yet, after this one. */
    FileIndex.Batch enterSome(UUID after, int atMost) {
        return files.enterSome(after, atMost);
    }
}
