package be.brugwachter.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the rounds of a party did. */
public interface RoundStore {
    /** Adds to the row of its day and shelf, and holds that row until the transaction ends: one walker at a shelf at a time. */
    void add(RoundReport report);

    /** The rows, newest day first, at most so many. */
    List<RoundReport> last(int most);

    /** How many days from the first on and before the other ended like this, by the worst shelf of each day. */
    Map<RoundReport.Outcome, Integer> days(LocalDate from, LocalDate until);
}
