package be.brugwachter.accountability;

import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The papers that come out of the register for the party inside whose walls the work runs, as things stand now. */
public final class RegisterPapers {
    private final ProtocolDesk protocols;
    private final ProcessingRegister register;
    private final ClauseProofs proofs;
    private final List<String> supervisors;
    private final Clock clock;

    /**
     * Papers out of these protocols.
     *
     * @param supervisors the supervisory authorities, by name
     */
    public RegisterPapers(
            ProtocolDesk protocols,
            ProcessingRegister register,
            ClauseProofs proofs,
            List<String> supervisors,
            Clock clock) {
        this.protocols = protocols;
        this.register = register;
        this.proofs = proofs;
        this.supervisors = List.copyOf(supervisors);
        this.clock = clock;
    }

    /** Every protocol of the party, for a draft of an impact assessment. */
    public List<Protocol> all() {
        return protocols.protocols();
    }

    /** Those under which the party receives, for a notice to the client. */
    public List<Protocol> received() {
        return all().stream()
                .filter(protocol -> side(protocol) == Side.RECEIVER)
                .toList();
    }

    /** The notice to the client; empty when the party does not receive under this protocol. */
    public Optional<ClientNotice> notice(ProtocolId id) {
        return protocols
                .byId(id)
                .filter(protocol -> side(protocol) == Side.RECEIVER)
                .map(protocol -> ClientNotice.of(standing(protocol), supervisors));
    }

    /** The draft of an impact assessment; empty when the party has no such protocol. */
    public Optional<ImpactAssessment> assessment(ProtocolId id) {
        return protocols
                .byId(id)
                .map(protocol ->
                        ImpactAssessment.of(standing(protocol), side(protocol), register.entry(protocol), proofs));
    }

    private Standing standing(Protocol protocol) {
        return protocols.standing(protocol, clock.instant());
    }

    private static Side side(Protocol protocol) {
        return protocol.sideOf(Walls.party()).orElseThrow();
    }
}
