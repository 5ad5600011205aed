package be.brugwachter.drafting;

import be.brugwachter.drafting.Step.Kind;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.RegistrationDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts as they count today: signatures on a text that a colleague put aside in the register count no longer. */
final class CountedDrafts {
    private final DraftStore store;
    private final RegistrationDesk register;

    CountedDrafts(DraftStore store, RegistrationDesk register) {
        this.store = store;
        this.register = register;
    }

    List<StoredDraft> all() {
        return store.all().stream().map(this::counted).toList();
    }

    Optional<StoredDraft> byId(UUID id) {
        return store.byId(id).map(this::counted);
    }

    /** One of them, held for this transaction. */
    Optional<StoredDraft> lock(UUID id) {
        return store.lock(id).map(this::counted);
    }

    /** The terms with the number the register will take: another draft may have been registered since. */
    DraftTerms numbered(DraftTerms terms) {
        return terms.numbered(register.next(new ProtocolId(terms.id())));
    }

    /** Why this one cannot go to the register now: another text of the same protocol waits there, under the same number. */
    Optional<String> occupied(StoredDraft draft) {
        boolean waits = register.waiting().stream()
                .anyMatch(each ->
                        each.protocol().id().value().equals(draft.terms().id()));
        return waits
                ? Optional.of(
                        "Van dit protocol wacht al een getekende tekst op een tweede persoon. Laat een collega die eerst"
                                + " bevestigen of wegleggen.")
                : Optional.empty();
    }

    private StoredDraft counted(StoredDraft draft) {
        ProtocolId id = new ProtocolId(draft.terms().id());
        boolean held = draft.last(Kind.SIGNED)
                .map(step -> register.holds(id, step.document().sha256()))
                .orElse(true);
        return held ? draft : new StoredDraft(draft.id(), draft.terms(), draft.steps(), draft.changed(), true);
    }
}
