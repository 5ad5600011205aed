package be.brugwachter.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to the protocols of the party inside whose walls the work runs; only ever added to. */
public interface ProtocolActs {
    /** Adds an act. */
    void add(ProtocolAct act);

    /** Every act of a protocol, oldest first. */
    List<ProtocolAct> of(ProtocolId protocol);

    /** Files a document. */
    void file(FiledDocument document, UUID by, Instant at);

    /** What lies with a protocol, oldest first; also what was proposed and put aside. */
    List<DocumentLine> documents(ProtocolId protocol);

    /** A filed document. */
    Optional<FiledDocument> document(UUID id);
}
