package be.brugwachter.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The flaws a party reported and those reported to it. Items, kinds, measures and moments; never a value. */
public interface CorrectionStore {
    /** Adds a flaw this party found. */
    void add(ReportedFlaw flaw);

    /** Keeps the answer; false when one was there already. */
    boolean answered(UUID id, ReportedFlaw.Answer answer);

    /** One this party found. */
    Optional<ReportedFlaw> reported(UUID id);

    /** All this party found, newest first. */
    List<ReportedFlaw> reported();

    /** Adds a flaw that was reported here; false, and nothing, when it is here already. */
    boolean add(ReceivedFlaw flaw);

    /** One reported here, locked until the transaction ends. */
    Optional<ReceivedFlaw> lock(UUID id);

    /** All reported here, newest first. */
    List<ReceivedFlaw> received();

    /** It was examined. */
    void examined(UUID id, ReceivedFlaw.Outcome outcome);

    /** Lets every flaw go, of both kinds, that was answered before this moment; how many. */
    int forget(Instant answeredBefore);
}
