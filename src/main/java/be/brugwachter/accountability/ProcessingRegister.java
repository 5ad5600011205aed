package be.brugwachter.accountability;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;

/** The record of processing activities of the party inside whose walls the work runs (GDPR article 30), as it stands now. */
public final class ProcessingRegister {
    private final ProtocolDesk protocols;
    private final ProcessorDesk processors;
    private final Clock clock;

    /** The register out of these protocols. */
    ProcessingRegister(ProtocolDesk protocols, ProcessorDesk processors, Clock clock) {
        this.protocols = protocols;
        this.processors = processors;
        this.clock = clock;
    }

    /** One line per protocol; also those that ended, for what was kept under them may still be there. */
    public List<ProcessingEntry> entries() {
        return protocols.protocols().stream().map(this::entry).toList();
    }

    /** The line of one protocol. */
    ProcessingEntry entry(Protocol protocol) {
        Side side = protocol.sideOf(Walls.party()).orElseThrow();
        return ProcessingEntry.of(protocols.standing(protocol, clock.instant()), side, processors.under(protocol));
    }
}
