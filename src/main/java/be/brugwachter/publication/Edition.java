package be.brugwachter.publication;

import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Standing.State;
import java.util.List;
import java.util.Optional;

/**
 * One version of a protocol, as everybody may read it.
 *
 * @param protocol the text as data
 * @param acts what is told of its life: what the parties did, never who
 * @param withFindings whether the party chose to show the findings
 * @param today how it stands today; empty where no day is known, as in a folder
 */
public record Edition(Protocol protocol, List<ProtocolAct> acts, boolean withFindings, Optional<Today> today) {
    public Edition {
        acts = List.copyOf(acts);
    }

    /**
     * How a version stands on the day of today.
     *
     * @param state in what state it is
     * @param counts whether it is the version that counts, of all there are
     */
    public record Today(State state, boolean counts) {}

    /** A version of which only the text is known. */
    public static Edition of(Protocol protocol, boolean withFindings) {
        return new Edition(protocol, List.of(), withFindings, Optional.empty());
    }

    /** The same version, telling these acts. */
    Edition telling(List<ProtocolAct> told) {
        return new Edition(protocol, told, withFindings, today);
    }

    /** In what state it ended, in words; empty while it is alive, or where no day is known. */
    Optional<String> ended() {
        return today.map(Today::state).filter(State::over).map(State::dutch);
    }

    /** Whether it is the version that counts today. */
    boolean counts() {
        return today.filter(Today::counts).isPresent();
    }

    /** Whether it is known that it still has to begin. */
    boolean comes() {
        return today.filter(each -> each.state() == State.TO_COME).isPresent();
    }

    ProtocolId id() {
        return protocol.id();
    }

    /** The findings that are shown; none when the party chose so. */
    List<Finding> findings() {
        return withFindings ? Findings.of(protocol) : List.of();
    }
}
