package be.brugwachter.accountability;

import be.brugwachter.protocol.FiledDocument;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The items of a party. Nothing is changed or taken away. */
public interface EvidenceStore {
    /** Adds one, with its document when it has one. */
    void add(EvidenceItem item, @Nullable FiledDocument document, Filing filing);

    /** The newest of each kind. */
    List<EvidenceItem> newest();

    /** The bytes of an item's document. */
    Optional<byte[]> document(UUID item);
}
