package be.brugwachter.figures;

import java.util.Collection;
import java.util.List;

/** The tallies of the party inside whose walls the work runs. */
public interface TallyStore {
    /** Up to which place in the book everything is counted; holds others off until the transaction ends. */
    long lockPosition();

    /** Everything up to here is counted. */
    void counted(long position);

    /** Adds to what was counted. */
    void add(Collection<Tally> tallies);

    /** What was counted in a year under these protocols, and what was erased late under any. */
    List<Tally> of(int year, Collection<String> protocols);

    /** The years in which something was counted, the last first. */
    List<Integer> years();

    /** What the choice of a number to hide beside a small one hangs on: drawn once, the same ever after, known to nobody. */
    String secret();
}
