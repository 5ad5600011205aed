package be.brugwachter.retention;

import java.util.List;

/** What the rounds of a party did. */
public interface RoundStore {
    /** Adds to the row of its day and shelf, and holds that row until the transaction ends: one walker at a shelf at a time. */
    void add(RoundReport report);

    /** The rows, newest day first, at most so many. */
    List<RoundReport> last(int most);
}
