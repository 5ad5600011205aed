package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the party inside whose walls the work runs chose for its public pages; only ever added to. */
public interface ChoiceStore {
    /** Adds a choice. */
    void add(Choice choice);

    /** Whether the findings of a protocol are shown, by the latest choice; empty while nothing was chosen. */
    Optional<Boolean> findings(ProtocolId protocol);

    /**
     * A choice.
     *
     * @param findings whether they are shown
     * @param by the account that chose
     */
    record Choice(UUID id, ProtocolId protocol, boolean findings, Instant moment, UUID by) {}
}
