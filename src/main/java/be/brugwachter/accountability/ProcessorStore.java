package be.brugwachter.accountability;

import be.brugwachter.protocol.FiledDocument;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The processors of a party, change by change. */
public interface ProcessorStore {
    /**
     * Adds a change. A document that stays the same is taken over from the change before it.
     *
     * @return false when this very change is here already
     */
    boolean add(Processor processor, @Nullable FiledDocument document, Filing filing);

    /** Each as its newest change left it, also those that ended, by name. */
    List<Processor> all();

    /** The bytes of the agreement of a change. */
    Optional<byte[]> document(UUID change);
}
