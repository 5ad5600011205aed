package be.brugwachter.publication;

import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolId;
import java.util.List;
import java.util.Optional;

/**
 * One version of a protocol, as everybody may read it.
 *
 * @param protocol the text as data
 * @param acts what is told of its life: what the parties did, never who
 * @param withFindings whether the party chose to show the findings
 * @param ended in what state it ended, in words; empty while it is alive
 */
public record Edition(Protocol protocol, List<ProtocolAct> acts, boolean withFindings, Optional<String> ended) {
    public Edition {
        acts = List.copyOf(acts);
    }

    /** A version of which only the text is known. */
    public static Edition of(Protocol protocol, boolean withFindings) {
        return new Edition(protocol, List.of(), withFindings, Optional.empty());
    }

    /** The same version, telling these acts. */
    Edition telling(List<ProtocolAct> told) {
        return new Edition(protocol, told, withFindings, ended);
    }

    ProtocolId id() {
        return protocol.id();
    }

    /** The findings that are shown; none when the party chose so. */
    List<Finding> findings() {
        return withFindings ? Findings.of(protocol) : List.of();
    }
}
