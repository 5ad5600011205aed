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

    private StoredDraft counted(StoredDraft draft) {
        ProtocolId id = new ProtocolId(draft.terms().id());
        boolean held = draft.last(Kind.SIGNED)
                .map(step -> register.holds(id, step.document().sha256()))
                .orElse(true);
        return held ? draft : new StoredDraft(draft.id(), draft.terms(), draft.steps(), draft.changed(), true);
    }
}
