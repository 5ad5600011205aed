package be.brugwachter.disclosure;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.List;

/** Checkpoints of other parties' books. Nothing in it is ever changed: two that cannot both be true both stay. */
public interface PeerCheckpoints {
    /** Keeps one; false when the same line lies here already. */
    boolean add(Checkpoint checkpoint, Instant moment);

    /** Every party of which something lies here. */
    List<Party> all();

    /** Those of one party, in the order of its book. */
    List<Checkpoint> of(Party peer);
}
