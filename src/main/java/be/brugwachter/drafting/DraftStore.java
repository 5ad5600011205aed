package be.brugwachter.drafting;

import be.brugwachter.protocol.FiledDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts of the party inside whose walls the work runs. */
public interface DraftStore {
    /** Keeps a new one. */
    void add(StoredDraft draft, UUID by);

    /** Other terms for one that is there. */
    void change(UUID id, DraftTerms terms, Instant at);

    /** Something happened to it, on this document. */
    void add(UUID draft, Step step, FiledDocument document);

    /** A second person looked at a step. */
    void confirm(UUID step, UUID second);

    /** A step that was put aside before it counted goes away, with its document. */
    void drop(UUID step);

    /** All, the one changed last first. */
    List<StoredDraft> all();

    /** One of them, held for this transaction: what two people do at once happens one after the other. */
    Optional<StoredDraft> lock(UUID id);

    /** One of them. */
    Optional<StoredDraft> byId(UUID id);

    /** The bytes of a step's document. */
    Optional<byte[]> document(UUID draft, UUID step);
}
